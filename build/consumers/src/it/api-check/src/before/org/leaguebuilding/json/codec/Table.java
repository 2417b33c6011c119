package org.leaguebuilding.json.codec;

/** Not exported either, and gone in the next version. */
public final class Table {

    private Table() {}
}
