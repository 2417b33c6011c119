package org.leaguebuilding.json;

import com.google.common.base.Joiner;
import com.google.common.collect.Lists;
import java.util.Optional;
import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.json.text.JsonTexts;
import org.leaguebuilding.json.token.Document;
import org.leaguebuilding.json.token.TokenFormat;
import org.leaguebuilding.json.token.TokenSource;

/** Looks at the top level of a document for what it says that it is. */
final class SubjectTypes {

    private static final String PROPERTY = "subjectType";

    private SubjectTypes() {}

    /** What a document is when it is read: what it says, and a formation proposal where it says nothing. */
    static DocumentType<?> of(TokenFormat format, Document document) {
        // Files of proposals, the usual ones, are not to be gone through twice.
        return document.mayMention(PROPERTY)
                ? find(format, document).orElse(DocumentType.FORMATION_PROPOSAL)
                : DocumentType.FORMATION_PROPOSAL;
    }

    /** What a document says that it is. */
    static Optional<DocumentType<?>> find(TokenFormat format, Document document) {
        try (TokenSource in = format.begin(document)) {
            in.enterObject();
            while (in.nextName()) {
                boolean here = in.name().equals(PROPERTY);
                if (here) {
                    in.advance();
                    return Optional.of(named(in));
                }
                in.skipProperty();
            }
            return Optional.empty();
        }
    }

    private static DocumentType<?> named(TokenSource in) {
        return DocumentType.find(in.string())
                .orElseThrow(() -> in.refuseString(
                        JsonErrorCode.SUBJECT_TYPE,
                        JsonTexts.both(
                                "expected.codes",
                                Joiner.on(", ").join(Lists.transform(DocumentType.all(), DocumentType::subjectType)))));
    }
}
