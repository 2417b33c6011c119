package org.leaguebuilding.rule;

import org.leaguebuilding.source.NoProvision;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.value.LocalizedText;

/** Rules of a city that exist for tests only. */
final class TestRules {

    static final NoProvision NONE = NoProvision.because(LocalizedText.of("测试", "a test"));

    private TestRules() {}

    static Rule violation(String id, String... arguments) {
        return texted(Rule.define(id, Severity.VIOLATION).from(Provision.P28).arguments(arguments))
                .build();
    }

    static Rule concern(String id, String... arguments) {
        return texted(Rule.define(id, Severity.CONCERN).from(NONE).arguments(arguments))
                .build();
    }

    static Rule.Builder texted(Rule.Builder rule) {
        return rule.title(LocalizedText.of("题目", "Title"))
                .message(LocalizedText.of("消息", "Message"))
                .remedy(LocalizedText.of("办法", "Remedy"));
    }
}
