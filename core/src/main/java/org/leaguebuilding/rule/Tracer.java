package org.leaguebuilding.rule;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/** Writes down every requirement of one check. */
final class Tracer {

    private final ImmutableList.Builder<Trace.Step> steps = ImmutableList.builder();

    void note(Rule rule, Truth holds, String path, @Nullable Object[] facts) {
        steps.add(new Trace.Step(rule, holds, path, Facts.named(rule.arguments(), facts)));
    }

    ImmutableList<Trace.Step> steps() {
        return steps.build();
    }
}
