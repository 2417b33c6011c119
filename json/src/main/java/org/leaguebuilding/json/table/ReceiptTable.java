package org.leaguebuilding.json.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.json.DecisionReceipt;
import org.leaguebuilding.json.token.TokenSink;
import org.leaguebuilding.json.token.TokenSource;

/** Receipts. Written out as switches, like the reports that they come with. Immutable and thread-safe. */
final class ReceiptTable extends Table<DecisionReceipt> {

    private static final int EDITION_HASH = 0;
    private static final int AS_OF = 1;
    private static final int LIBRARY_VERSION = 2;
    private static final int SUBJECT_HASH = 3;

    ReceiptTable() {
        super(Rows.of(DecisionReceipt.class)
                .required("editionHash", Codecs.ID)
                .at(EDITION_HASH)
                .required("asOf", Codecs.DATE)
                .at(AS_OF)
                .required("libraryVersion", Codecs.ID)
                .at(LIBRARY_VERSION)
                .required("subjectHash", Codecs.ID)
                .at(SUBJECT_HASH));
    }

    @Override
    ReceiptDraft begin() {
        return new ReceiptDraft();
    }

    @Override
    void writeProperties(TokenSink out, DecisionReceipt receipt) {
        put(out, EDITION_HASH, Codecs.ID, receipt.editionHash());
        put(out, AS_OF, Codecs.DATE, receipt.asOf());
        put(out, LIBRARY_VERSION, Codecs.ID, receipt.libraryVersion());
        put(out, SUBJECT_HASH, Codecs.ID, receipt.subjectHash());
    }

    /** A receipt while it is read. */
    static final class ReceiptDraft extends Draft<DecisionReceipt> {
        private String editionHash = "";
        private @Nullable LocalDate asOf;
        private String libraryVersion = "";
        private String subjectHash = "";

        @Override
        void read(int place, TokenSource in) {
            switch (place) {
                case EDITION_HASH -> editionHash = Codecs.ID.read(in);
                case AS_OF -> asOf = Codecs.DATE.read(in);
                case LIBRARY_VERSION -> libraryVersion = Codecs.ID.read(in);
                case SUBJECT_HASH -> subjectHash = Codecs.ID.read(in);
                default -> throw noProperty(place);
            }
        }

        @Override
        DecisionReceipt end(TokenSource in) {
            return new DecisionReceipt(editionHash, Drafts.given(asOf), libraryVersion, subjectHash);
        }
    }
}
