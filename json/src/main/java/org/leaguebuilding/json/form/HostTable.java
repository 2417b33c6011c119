package org.leaguebuilding.json.form;

import org.leaguebuilding.json.codec.Table;
import org.leaguebuilding.rule.Subject;

/**
 * The table of a host's own type of subject.
 *
 * @param <S> the subjects
 * @param subjectType the code of the type
 * @param type the class of the subjects
 * @param table their table
 */
public record HostTable<S extends Subject>(String subjectType, Class<S> type, Table<S> table) {}
