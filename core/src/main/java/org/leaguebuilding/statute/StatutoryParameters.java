package org.leaguebuilding.statute;

import static org.leaguebuilding.source.StatuteArticle.BRANCH_WORK_REGULATIONS_ART_4;
import static org.leaguebuilding.source.StatuteArticle.BRANCH_WORK_REGULATIONS_COMMITTEE;
import static org.leaguebuilding.source.StatuteArticle.ELECTION_RULES_INTERIM_ART_15;
import static org.leaguebuilding.source.StatuteArticle.ELECTION_RULES_INTERIM_ART_16;
import static org.leaguebuilding.source.StatuteArticle.ELECTION_RULES_INTERIM_ART_17;
import static org.leaguebuilding.source.StatuteArticle.ELECTION_RULES_INTERIM_ART_6;
import static org.leaguebuilding.source.StatuteArticle.ELECTION_WORK_REGULATIONS_ART_3;
import static org.leaguebuilding.source.StatuteArticle.ELECTION_WORK_REGULATIONS_ART_4;
import static org.leaguebuilding.source.StatuteArticle.LEAGUE_CONSTITUTION_MEMBERSHIP;
import static org.leaguebuilding.source.StatuteArticle.LEAGUE_CONSTITUTION_PRIMARY_ORGANIZATIONS;
import static org.leaguebuilding.source.StatuteArticle.LEAGUE_CONSTITUTION_TERM;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.time.Period;
import org.leaguebuilding.source.Parameter;
import org.leaguebuilding.source.ParameterKey;
import org.leaguebuilding.source.ParameterType;
import org.leaguebuilding.source.StatuteArticle;
import org.leaguebuilding.value.CountSpan;

/**
 * Every figure of League documents that the library knows, with article and dates. What is not known to hold on a day is
 * not carried on into it.
 *
 * <p>The interim election rules stayed in use until 3 January 2025, but the constitution of the 15th congress set new terms
 * in July 2003. Where both speak of one day, the constitution holds, being the later and the higher document; so the
 * interim rules' terms end with June 2003, and their other figures go on.
 */
public final class StatutoryParameters {

    private static final LocalDate REVISION_OF_1993 = LocalDate.of(1993, 5, 1);

    /** The congress fell in July 2003; on which day its terms began is not recorded, so that month is left out. */
    private static final LocalDate BEFORE_15TH_CONGRESS = LocalDate.of(2003, 7, 1);

    private static final LocalDate AFTER_15TH_CONGRESS = LocalDate.of(2003, 8, 1);

    private static final LocalDate ELECTION_REGULATIONS = LocalDate.of(2025, 1, 3);

    /** Their start was not verified; that day they were seen in force. */
    private static final LocalDate BRANCH_REGULATIONS_SEEN = LocalDate.of(2025, 10, 13);

    private static final ParameterType<CountSpan> SPAN = ParameterType.of(CountSpan.class);
    private static final ParameterType<Period> PERIOD = ParameterType.of(Period.class);

    private static final Range<LocalDate> INTERIM_RULES = Range.lessThan(ELECTION_REGULATIONS);
    private static final Range<LocalDate> INTERIM_TERMS = Range.lessThan(BEFORE_15TH_CONGRESS);
    private static final Range<LocalDate> CONSTITUTION_TERMS =
            Range.closedOpen(AFTER_15TH_CONGRESS, ELECTION_REGULATIONS);
    private static final Range<LocalDate> SINCE_ELECTION_REGULATIONS = Range.atLeast(ELECTION_REGULATIONS);
    private static final Range<LocalDate> BRANCH_REGULATIONS = Range.atLeast(BRANCH_REGULATIONS_SEEN);

    /** The least members of a branch. */
    public static final ParameterKey<Integer> BRANCH_MINIMUM =
            count("formation.minimum-members.branch", 3, LEAGUE_CONSTITUTION_PRIMARY_ORGANIZATIONS, Range.all());

    /** The least members of a general branch, since the revision of 1993. */
    public static final ParameterKey<Integer> GENERAL_BRANCH_MINIMUM = count(
            "formation.minimum-members.general-branch",
            30,
            LEAGUE_CONSTITUTION_PRIMARY_ORGANIZATIONS,
            Range.atLeast(REVISION_OF_1993));

    /** The least members of a primary committee, since the revision of 1993. */
    public static final ParameterKey<Integer> COMMITTEE_MINIMUM = count(
            "formation.minimum-members.committee",
            100,
            LEAGUE_CONSTITUTION_PRIMARY_ORGANIZATIONS,
            Range.atLeast(REVISION_OF_1993));

    /** The most members of a branch without approval. */
    public static final ParameterKey<Integer> BRANCH_MAXIMUM =
            count("formation.maximum-members.branch", 50, BRANCH_WORK_REGULATIONS_ART_4, BRANCH_REGULATIONS);

    /** The members from which on a branch has a committee. */
    public static final ParameterKey<Integer> BRANCH_COMMITTEE_FROM = count(
            "organization.branch-committee.from-members", 7, BRANCH_WORK_REGULATIONS_COMMITTEE, BRANCH_REGULATIONS);

    /** The usual size of a branch's committee. */
    public static final ParameterKey<CountSpan> BRANCH_COMMITTEE_SIZE = span(
            "organization.branch-committee.size",
            CountSpan.of(3, 5),
            BRANCH_WORK_REGULATIONS_COMMITTEE,
            BRANCH_REGULATIONS);

    /** The greatest size of a branch's committee. */
    public static final ParameterKey<Integer> BRANCH_COMMITTEE_LIMIT =
            count("organization.branch-committee.limit", 7, BRANCH_WORK_REGULATIONS_COMMITTEE, BRANCH_REGULATIONS);

    /** The usual size of a general branch's committee. */
    public static final ParameterKey<CountSpan> GENERAL_BRANCH_COMMITTEE_SIZE = span(
            "organization.general-branch-committee.size",
            CountSpan.of(5, 7),
            ELECTION_RULES_INTERIM_ART_15,
            INTERIM_RULES);

    /** The deputy secretaries of a general branch. */
    public static final ParameterKey<CountSpan> GENERAL_BRANCH_DEPUTIES = span(
            "organization.general-branch-committee.deputies",
            CountSpan.of(1, 2),
            ELECTION_RULES_INTERIM_ART_15,
            INTERIM_RULES);

    /** The members from which on a primary committee may have a standing committee. */
    public static final ParameterKey<Integer> STANDING_COMMITTEE_FROM =
            count("organization.standing-committee.from-members", 2_000, ELECTION_RULES_INTERIM_ART_16, INTERIM_RULES);

    /** The usual size of a primary committee. */
    public static final ParameterKey<CountSpan> COMMITTEE_SIZE = span(
            "organization.primary-committee.size", CountSpan.of(7, 9), ELECTION_RULES_INTERIM_ART_17, INTERIM_RULES);

    /** The usual size of a primary committee that has a standing committee. */
    public static final ParameterKey<CountSpan> COMMITTEE_SIZE_WITH_STANDING = span(
            "organization.primary-committee.size-with-standing-committee",
            CountSpan.of(15, 21),
            ELECTION_RULES_INTERIM_ART_17,
            INTERIM_RULES);

    /** The usual size of a standing committee. */
    public static final ParameterKey<CountSpan> STANDING_COMMITTEE_SIZE = span(
            "organization.standing-committee.size", CountSpan.of(5, 9), ELECTION_RULES_INTERIM_ART_17, INTERIM_RULES);

    /** The term of a branch in years. */
    public static final ParameterKey<CountSpan> BRANCH_TERM =
            term("organization.term.branch", CountSpan.exactly(1), CountSpan.of(2, 3), CountSpan.exactly(3));

    /** The term of a general branch in years. */
    public static final ParameterKey<CountSpan> GENERAL_BRANCH_TERM =
            term("organization.term.general-branch", CountSpan.exactly(1), CountSpan.of(2, 3), CountSpan.exactly(3));

    /** The term of a primary committee in years. */
    public static final ParameterKey<CountSpan> COMMITTEE_TERM =
            term("organization.term.committee", CountSpan.of(2, 3), CountSpan.of(2, 3), CountSpan.of(3, 5));

    /** The term of a students' branch in years. */
    public static final ParameterKey<CountSpan> STUDENT_BRANCH_TERM =
            term("organization.term.student-branch", CountSpan.exactly(1), CountSpan.exactly(1), CountSpan.exactly(1));

    /** How far the election of a branch can be moved. */
    public static final ParameterKey<Period> BRANCH_SHIFT = once(
            "organization.election-shift.branch",
            PERIOD,
            Period.ofMonths(6),
            ELECTION_WORK_REGULATIONS_ART_4,
            SINCE_ELECTION_REGULATIONS);

    /** How far the elections of other primary organizations can be moved. */
    public static final ParameterKey<Period> OTHER_SHIFT = once(
            "organization.election-shift.others",
            PERIOD,
            Period.ofYears(1),
            ELECTION_WORK_REGULATIONS_ART_4,
            SINCE_ELECTION_REGULATIONS);

    /** Who approves that an election is moved. */
    public static final ParameterKey<ImmutableSet<ElectionApprover>> SHIFT_APPROVERS = once(
            "organization.election-shift.approvers",
            ParameterType.someOf(ElectionApprover.class),
            ImmutableSet.copyOf(ElectionApprover.values()),
            ELECTION_WORK_REGULATIONS_ART_4,
            SINCE_ELECTION_REGULATIONS);

    /** The age of a League member in completed years. */
    public static final ParameterKey<CountSpan> MEMBER_AGE =
            span("organization.member-age", CountSpan.of(14, 28), LEAGUE_CONSTITUTION_MEMBERSHIP, Range.all());

    /** All keys, in the order in which editions list them. */
    public static final ImmutableList<ParameterKey<?>> KEYS = ImmutableList.of(
            BRANCH_MINIMUM,
            GENERAL_BRANCH_MINIMUM,
            COMMITTEE_MINIMUM,
            BRANCH_MAXIMUM,
            BRANCH_COMMITTEE_FROM,
            BRANCH_COMMITTEE_SIZE,
            BRANCH_COMMITTEE_LIMIT,
            GENERAL_BRANCH_COMMITTEE_SIZE,
            GENERAL_BRANCH_DEPUTIES,
            STANDING_COMMITTEE_FROM,
            COMMITTEE_SIZE,
            COMMITTEE_SIZE_WITH_STANDING,
            STANDING_COMMITTEE_SIZE,
            BRANCH_TERM,
            GENERAL_BRANCH_TERM,
            COMMITTEE_TERM,
            STUDENT_BRANCH_TERM,
            BRANCH_SHIFT,
            OTHER_SHIFT,
            SHIFT_APPROVERS,
            MEMBER_AGE);

    private StatutoryParameters() {}

    private static ParameterKey<Integer> count(String id, int value, StatuteArticle article, Range<LocalDate> inForce) {
        return once(id, ParameterType.count(), value, article, inForce);
    }

    private static ParameterKey<CountSpan> span(
            String id, CountSpan value, StatuteArticle article, Range<LocalDate> inForce) {
        return once(id, SPAN, value, article, inForce);
    }

    private static <T> ParameterKey<T> once(
            String id, ParameterType<T> type, T value, StatuteArticle article, Range<LocalDate> inForce) {
        return ParameterKey.ofStatutes(id, type, ImmutableList.of(Parameter.ofStatute(id, value, article, inForce)));
    }

    private static ParameterKey<CountSpan> term(
            String id, CountSpan interimRules, CountSpan constitution, CountSpan electionRegulations) {
        return ParameterKey.ofStatutes(
                id,
                SPAN,
                ImmutableList.of(
                        Parameter.ofStatute(id, interimRules, ELECTION_RULES_INTERIM_ART_6, INTERIM_TERMS),
                        Parameter.ofStatute(id, constitution, LEAGUE_CONSTITUTION_TERM, CONSTITUTION_TERMS),
                        Parameter.ofStatute(
                                id, electionRegulations, ELECTION_WORK_REGULATIONS_ART_3, SINCE_ELECTION_REGULATIONS)));
    }
}
