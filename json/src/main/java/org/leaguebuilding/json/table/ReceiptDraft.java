package org.leaguebuilding.json.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.json.DecisionReceipt;

/** A receipt while it is read. */
final class ReceiptDraft {

    private String editionHash = "";
    private @Nullable LocalDate asOf;
    private String libraryVersion = "";
    private String subjectHash = "";

    /** The table of receipts. */
    static Table<DecisionReceipt, ReceiptDraft> table() {
        return Table.of(DecisionReceipt.class, ReceiptDraft::new)
                .required(
                        "editionHash",
                        Codecs.ID,
                        DecisionReceipt::editionHash,
                        (draft, hash) -> draft.editionHash = hash)
                .required("asOf", Codecs.DATE, DecisionReceipt::asOf, (draft, day) -> draft.asOf = day)
                .required(
                        "libraryVersion",
                        Codecs.ID,
                        DecisionReceipt::libraryVersion,
                        (draft, version) -> draft.libraryVersion = version)
                .required(
                        "subjectHash",
                        Codecs.ID,
                        DecisionReceipt::subjectHash,
                        (draft, hash) -> draft.subjectHash = hash)
                .build(ReceiptDraft::build);
    }

    private DecisionReceipt build() {
        return new DecisionReceipt(editionHash, Drafts.given(asOf), libraryVersion, subjectHash);
    }
}
