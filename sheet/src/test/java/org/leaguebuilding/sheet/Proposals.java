package org.leaguebuilding.sheet;

import org.jspecify.annotations.Nullable;

/** Rows of workbooks of proposals. */
final class Proposals {

    static final String MAIN = "建团方案";
    static final String COMMUNITIES = "拟建团社区";

    private Proposals() {}

    static @Nullable Object[] headings() {
        return Book.row("编号", "建团模式", "组织类型", "提出日期");
    }

    static @Nullable Object[] proposal(String id) {
        return Book.row(id, "独立建团", "团支部", "2005-09-28");
    }

    static @Nullable Object[] headingsOfCommunities() {
        return Book.row("建团方案：编号", "编号", "名称", "所属街道", "团员人数");
    }

    static @Nullable Object[] community(@Nullable Object proposal, Object id, Object members) {
        return Book.row(proposal, id, "和平", "s-1", members);
    }

    /** A workbook of one proposal with one community. */
    static Book one() {
        return new Book()
                .sheet(MAIN, headings(), proposal("p-1"))
                .sheet(COMMUNITIES, headingsOfCommunities(), community("p-1", "c-1", 26));
    }
}
