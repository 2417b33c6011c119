package org.leaguebuilding.json.form;

import org.leaguebuilding.json.codec.Codecs;
import org.leaguebuilding.json.codec.Table;
import org.leaguebuilding.value.LocalizedText;

/** The tables of values that several forms share. */
public final class ValueTables {

    /** Texts in both languages. */
    public static final Table<LocalizedText> LOCALIZED_TEXT = Table.of(LocalizedText.class, TextDraft::new)
            .required("zhCn", Codecs.PROSE, LocalizedText::zhCn, (draft, text) -> draft.zhCn = text)
            .required("en", Codecs.PROSE, LocalizedText::en, (draft, text) -> draft.en = text)
            .build(TextDraft::build);

    private ValueTables() {}

    private static final class TextDraft {
        private String zhCn = "";
        private String en = "";

        LocalizedText build() {
            return LocalizedText.of(zhCn, en);
        }
    }
}
