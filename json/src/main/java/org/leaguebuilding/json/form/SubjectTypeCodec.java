package org.leaguebuilding.json.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import org.leaguebuilding.activity.ActivityPolicy;
import org.leaguebuilding.honor.HonorPolicy;
import org.leaguebuilding.json.codec.Codec;
import org.leaguebuilding.json.codec.Codecs;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.SubjectType;

/** Kinds of subjects: the code, or the Chinese title of one of the library's as an alias. A host may have kinds of its own. */
public final class SubjectTypeCodec {

    /** The codec. */
    public static final Codec<SubjectType<?>> CODEC = codec();

    private SubjectTypeCodec() {}

    private static Codec<SubjectType<?>> codec() {
        ImmutableList.Builder<SubjectType<?>> known = ImmutableList.builder();
        ImmutableMap.Builder<String, SubjectType<?>> titles = ImmutableMap.builder();
        for (RuleFamily<?> family : Editions.wuhan2005().families()) {
            known.add(family.subject());
            titles.put(family.subject().title(Locale.SIMPLIFIED_CHINESE), family.subject());
        }
        // Documents that were written with a former title are still read.
        titles.put("活动计划", ActivityPolicy.SUBJECT).put("荣誉申报", HonorPolicy.SUBJECT);
        return Codecs.open(known.build(), titles.buildOrThrow(), SubjectType::named);
    }
}
