package org.leaguebuilding.json.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.value.DateSpan;
import org.leaguebuilding.value.LocalizedText;

/** The tables of values that several families share. */
public final class ValueTables {

    /** Spans of days. */
    public static final Table<DateSpan> DATE_SPAN = Table.of(DateSpan.class, SpanDraft::new)
            .required("startInclusive", Codecs.DATE, DateSpan::startInclusive, (draft, day) -> draft.start = day)
            .required("endExclusive", Codecs.DATE, DateSpan::endExclusive, (draft, day) -> draft.end = day)
            .build(SpanDraft::build);

    /** Texts in both languages. */
    public static final Table<LocalizedText> LOCALIZED_TEXT = Table.of(LocalizedText.class, TextDraft::new)
            .required("zhCn", Codecs.PROSE, LocalizedText::zhCn, (draft, text) -> draft.zhCn = text)
            .required("en", Codecs.PROSE, LocalizedText::en, (draft, text) -> draft.en = text)
            .build(TextDraft::build);

    private ValueTables() {}

    private static final class SpanDraft {
        private @Nullable LocalDate start;
        private @Nullable LocalDate end;

        DateSpan build() {
            return DateSpan.of(Drafts.given(start), Drafts.given(end));
        }
    }

    private static final class TextDraft {
        private String zhCn = "";
        private String en = "";

        LocalizedText build() {
            return LocalizedText.of(zhCn, en);
        }
    }
}
