package org.leaguebuilding.condition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leaguebuilding.activity.ActivityKind;
import org.leaguebuilding.assessment.Grade;
import org.leaguebuilding.community.CommunityType;
import org.leaguebuilding.community.NewField;
import org.leaguebuilding.community.ResourceKind;
import org.leaguebuilding.edition.EditionErrorCode;
import org.leaguebuilding.edition.EditionErrors;
import org.leaguebuilding.formation.HeadBackground;
import org.leaguebuilding.value.LocalizedText;
import org.leaguebuilding.value.OpenCode;

/** The codes that the library knows of sets that cities add their own to. */
public final class KnownCodes {

    private static final ImmutableMap<Class<?>, ImmutableList<? extends OpenCode>> BY_SET =
            ImmutableMap.<Class<?>, ImmutableList<? extends OpenCode>>builder()
                    .put(ActivityKind.class, ActivityKind.builtIn())
                    .put(CommunityType.class, CommunityType.builtIn())
                    .put(Grade.class, Grade.builtIn())
                    .put(HeadBackground.class, HeadBackground.builtIn())
                    .put(NewField.class, NewField.builtIn())
                    .put(ResourceKind.class, ResourceKind.builtIn())
                    .buildOrThrow();

    private KnownCodes() {}

    /**
     * The members of a set that the library knows.
     *
     * @param set the class of the set
     * @return the members; none of a set of which it knows none
     */
    public static ImmutableList<? extends OpenCode> of(Class<?> set) {
        return BY_SET.getOrDefault(set, ImmutableList.of());
    }

    /**
     * Refuses a code of an open set that is so like a known one that it is taken for a slip; others are a city's own.
     *
     * @param set the class of the set
     * @param code the code
     * @param of whose the code is
     * @param pointer where it stands
     * @param errors takes what is wrong
     */
    public static void requireNoSlip(
            Class<?> set, String code, LocalizedText of, String pointer, EditionErrors errors) {
        ImmutableSet<String> known = of(set).stream().map(OpenCode::code).collect(ImmutableSet.toImmutableSet());
        Optional<String> similar = known.contains(code) ? Optional.empty() : EditionErrors.similar(code, known);
        similar.ifPresent(meant -> errors.add(
                pointer,
                EditionErrorCode.UNKNOWN_CODE,
                ImmutableMap.of("value", EditionErrors.quoted(code), "of", of, "own", EditionErrors.quoted(meant))));
    }
}
