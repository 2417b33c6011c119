package org.leaguebuilding.policy;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leaguebuilding.edition.Base;
import org.leaguebuilding.edition.EditionDocument;
import org.leaguebuilding.edition.EditionErrorCode;
import org.leaguebuilding.edition.EditionErrors;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.LocalizedText;

/**
 * The documents from the one next to a shipped edition to a document itself.
 *
 * @param shipped the shipped edition
 * @param documents the documents, the nearest last
 */
record BaseChain(LeagueBuildingPolicy shipped, ImmutableList<EditionDocument> documents) {

    private static final int MOST_LEVELS = 8;

    /** Follows the bases of a document; empty if one is missing or unfit, which is told. */
    static Optional<BaseChain> of(
            EditionDocument document,
            ImmutableList<EditionDocument> known,
            Optional<LocalDate> otherDay,
            EditionErrors errors) {
        List<EditionDocument> nearestFirst = new ArrayList<>();
        Set<String> met = new LinkedHashSet<>();
        EditionDocument present = document;
        while (true) {
            nearestFirst.add(present);
            if (!met.add(present.id())) {
                String cycle = Joiner.on(" → ").join(met) + " → " + present.id();
                errors.add("/base/id", EditionErrorCode.CYCLE_OF_BASES, cycle);
                return Optional.empty();
            }
            if (met.size() > MOST_LEVELS) {
                errors.add(
                        "/base/id",
                        EditionErrorCode.TOO_LARGE,
                        ImmutableMap.of("wanted", EditionErrors.words("edition-levels", MOST_LEVELS)));
                return Optional.empty();
            }
            if (present.base() instanceof Base.Shipped shipped) {
                return shipped(shipped, otherDay, errors)
                        .map(policy -> new BaseChain(
                                policy, ImmutableList.copyOf(nearestFirst).reverse()));
            }
            Optional<EditionDocument> next = find((Base.OfDocument) present.base(), known, errors);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            present = next.get();
        }
    }

    private static Optional<EditionDocument> find(
            Base.OfDocument base, ImmutableList<EditionDocument> known, EditionErrors errors) {
        Optional<EditionDocument> found =
                known.stream().filter(each -> each.id().equals(base.id())).findFirst();
        if (found.isEmpty()) {
            ImmutableSet<String> ids = known.stream().map(EditionDocument::id).collect(ImmutableSet.toImmutableSet());
            errors.addUnknown("/base/id", EditionErrorCode.UNKNOWN_BASE, base.id(), ids, "");
            return Optional.empty();
        }
        String hash = found.get().contentHash();
        if (!hash.equals(base.hash())) {
            errors.add(
                    "/base/hash",
                    EditionErrorCode.OTHER_HASH,
                    ImmutableMap.of("value", EditionErrors.quoted(base.id()), "found", LocalizedText.of(hash, hash)));
            return Optional.empty();
        }
        return found;
    }

    private static Optional<LeagueBuildingPolicy> shipped(
            Base.Shipped base, Optional<LocalDate> otherDay, EditionErrors errors) {
        LeagueBuildingPolicy wuhan = Editions.wuhan2005();
        if (base.edition().startsWith(wuhan.id() + "@")) {
            String day = base.edition().substring(wuhan.id().length() + 1);
            ImmutableMap<String, LocalizedText> values = ImmutableMap.of(
                    "value", EditionErrors.quoted(base.edition()),
                    "of", EditionErrors.quoted(wuhan.id()),
                    "found", EditionErrors.quoted(day));
            errors.add("/base/edition", EditionErrorCode.UNKNOWN_EDITION, values);
            return Optional.empty();
        }
        if (!base.edition().equals(wuhan.id())) {
            errors.addUnknown(
                    "/base/edition",
                    EditionErrorCode.UNKNOWN_EDITION,
                    base.edition(),
                    ImmutableSet.of(wuhan.id()),
                    wuhan.id());
            return Optional.empty();
        }
        Optional<LocalDate> day = otherDay.or(base::asOf);
        try {
            return Optional.of(day.map(wuhan::asOf).orElse(wuhan));
        } catch (MalformedValueException noDay) {
            errors.add("/base/asOf", EditionErrorCode.UNKNOWN_DAY, day.orElseThrow());
            return Optional.empty();
        }
    }
}
