package org.leaguebuilding.examples.springboot;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.source.Basis;

/**
 * A finding as a client shows it.
 *
 * @param rule the rule's id
 * @param kind violation, concern or missing fact, as a code
 * @param path where in the proposal
 * @param provisions the ids of what the rule rests on
 * @param message what was found, in the reader's language
 * @param remedy what would put it right, in the reader's language
 */
record FindingView(String rule, String kind, String path, List<String> provisions, String message, String remedy) {

    static FindingView of(Finding finding, Locale locale) {
        return new FindingView(
                finding.rule().id().value(),
                finding.kind().code(),
                finding.path(),
                finding.provisions().stream().map(Basis::id).collect(ImmutableList.toImmutableList()),
                finding.message(locale),
                finding.remedy(locale));
    }
}
