package org.leaguebuilding.policy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.edition.EditionDocument;
import org.leaguebuilding.edition.EditionErrorCode;
import org.leaguebuilding.edition.EditionErrors;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.source.LocalProvision;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.source.StatuteArticle;

/** What the changes of a document can rest on: its own provisions, and those that the library knows. Immutable and thread-safe. */
final class DocumentBases {

    private static final ImmutableMap<String, Basis> LIBRARY = library();

    private final ImmutableMap<String, Basis> own;

    DocumentBases(EditionDocument document) {
        this.own = document.bases().stream().collect(ImmutableMap.toImmutableMap(LocalProvision::id, basis -> basis));
    }

    private static ImmutableMap<String, Basis> library() {
        Map<String, Basis> all = new LinkedHashMap<>();
        Arrays.stream(Provision.values())
                .forEach(provision -> all.put("p" + provision.id().substring(1), provision));
        Arrays.stream(StatuteArticle.values()).forEach(article -> all.put(article.id(), article));
        return ImmutableMap.copyOf(all);
    }

    /** The basis of an id; null if there is none, which is told. */
    @Nullable Basis find(String id, String pointer, EditionErrors errors) {
        Basis basis = own.containsKey(id) ? own.get(id) : LIBRARY.get(id);
        if (basis == null) {
            ImmutableSet<String> known = ImmutableSet.<String>builder()
                    .addAll(own.keySet())
                    .addAll(LIBRARY.keySet())
                    .build();
            errors.addUnknown(EditionErrors.then(pointer, "basis"), EditionErrorCode.UNKNOWN_BASIS, id, known, "bases");
        }
        return basis;
    }
}
