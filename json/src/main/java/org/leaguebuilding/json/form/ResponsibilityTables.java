package org.leaguebuilding.json.form;

import org.leaguebuilding.json.codec.Table;
import org.leaguebuilding.responsibility.ResponsibilityChain;
import org.leaguebuilding.source.Provision;

/** The table of responsibility chains, which are no records. */
public final class ResponsibilityTables {

    /** Responsibility chains. */
    public static final Table<ResponsibilityChain> CHAIN = Table.of(
                    ResponsibilityChain.class, ResponsibilityChain::builder)
            .nonEmptyList(
                    "units",
                    ResponsibleUnitTable.TABLE,
                    ResponsibilityChain::units,
                    ResponsibilityChain.Builder::addUnit)
            .on(Provision.P55)
            .build(ResponsibilityChain.Builder::build);

    private ResponsibilityTables() {}
}
