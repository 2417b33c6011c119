/** Workbooks of subjects: templates, reading with what is wrong at each cell, and findings at their cells. */
module org.leaguebuilding.sheet {
    requires transitive org.leaguebuilding.core;
    requires java.xml;
    requires org.apache.poi.ooxml;
    requires static org.jspecify;

    exports org.leaguebuilding.sheet;
}
