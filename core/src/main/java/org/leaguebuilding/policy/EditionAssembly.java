package org.leaguebuilding.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.leaguebuilding.edition.EditionDocument;
import org.leaguebuilding.edition.EditionError;
import org.leaguebuilding.edition.EditionErrorCode;
import org.leaguebuilding.edition.EditionErrors;
import org.leaguebuilding.validation.MalformedValueException;

/** Makes editions of documents, or says what is wrong with them. Not thread-safe. */
final class EditionAssembly {

    private static final int MOST_CHANGES = 1_000;

    private final ImmutableList<EditionDocument> known;
    private final Optional<LocalDate> day;
    private final EditionErrors errors = new EditionErrors();

    private EditionAssembly(ImmutableList<EditionDocument> known, Optional<LocalDate> day) {
        this.known = known;
        this.day = day;
    }

    /** What is wrong with a document; nothing if an edition can be made of it. */
    static ImmutableList<EditionError> check(EditionDocument document, ImmutableList<EditionDocument> known) {
        EditionAssembly assembly = new EditionAssembly(known, Optional.empty());
        Optional<LeagueBuildingPolicy> edition = assembly.edition(document);
        return edition.isPresent() ? ImmutableList.of() : assembly.errors.all();
    }

    /** The edition of a document, if asked for as of another day than its own. */
    static LeagueBuildingPolicy build(
            EditionDocument document, ImmutableList<EditionDocument> known, Optional<LocalDate> day) {
        EditionAssembly assembly = new EditionAssembly(known, day);
        Optional<LeagueBuildingPolicy> edition = assembly.edition(document);
        assembly.errors.refuse();
        return edition.orElseThrow();
    }

    /** Whether the last of some documents says all of an edition, which Java has not changed since. */
    static boolean isOf(String edition, ImmutableList<EditionDocument> documents) {
        if (documents.isEmpty()) {
            return false;
        }
        String id = documents.get(documents.size() - 1).id();
        return edition.equals(id) || edition.startsWith(id + "@");
    }

    private Optional<LeagueBuildingPolicy> edition(EditionDocument document) {
        Optional<BaseChain> chain = BaseChain.of(document, known, day, errors);
        if (chain.isEmpty()) {
            return Optional.empty();
        }
        LeagueBuildingPolicy edition = chain.get().shipped();
        for (EditionDocument each : chain.get().documents()) {
            Optional<LeagueBuildingPolicy> next = changed(edition, each);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            edition = next.get();
        }
        return Optional.of(day.isPresent() ? edition.named(EditionIds.asOf(document.id(), day.get())) : edition);
    }

    private Optional<LeagueBuildingPolicy> changed(LeagueBuildingPolicy base, EditionDocument document) {
        if (document.changes().size() > MOST_CHANGES) {
            errors.add(
                    "",
                    EditionErrorCode.TOO_LARGE,
                    ImmutableMap.of("wanted", EditionErrors.words("changes", MOST_CHANGES)));
            return Optional.empty();
        }
        errors.addUnwritable(document);
        PolicyBuilder builder = builder(base, document);
        new DocumentChanges(base, document, builder, errors).apply();
        return errors.isEmpty() ? Optional.of(builder.document(document).build()) : Optional.empty();
    }

    /** Where the id is not one that an edition can have, it goes on under another one, to find what else is wrong. */
    private PolicyBuilder builder(LeagueBuildingPolicy base, EditionDocument document) {
        try {
            return base.toBuilder(document.id());
        } catch (MalformedValueException notOwn) {
            String reserved = document.id().indexOf('@') >= 0 ? "@" : EditionIds.WUHAN_2005;
            errors.add(
                    "/id",
                    EditionErrorCode.OWN_ID,
                    ImmutableMap.of(
                            "value", EditionErrors.quoted(document.id()),
                            "found", EditionErrors.quoted(reserved)));
            return base.toBuilder("edition");
        }
    }
}
