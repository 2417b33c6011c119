package org.leaguebuilding.json;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leaguebuilding.assessment.AssessmentPolicy;
import org.leaguebuilding.assessment.AssessmentRules;
import org.leaguebuilding.assessment.BundledResult;
import org.leaguebuilding.assessment.Criterion;
import org.leaguebuilding.assessment.Deduction;
import org.leaguebuilding.assessment.Grade;
import org.leaguebuilding.assessment.GradeBand;
import org.leaguebuilding.assessment.Indicator;
import org.leaguebuilding.assessment.Marks;
import org.leaguebuilding.assessment.Scheme;
import org.leaguebuilding.assessment.Score;
import org.leaguebuilding.assessment.ScoreLine;
import org.leaguebuilding.assessment.ScoreReason;
import org.leaguebuilding.assessment.SubItem;
import org.leaguebuilding.assessment.Veto;
import org.leaguebuilding.assessment.VetoOutcome;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.source.LocalProvision;
import org.leaguebuilding.source.NoProvision;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.source.StatuteArticle;
import org.leaguebuilding.value.LocalizedText;

/** Schemes, and the scores and bundled results that come of them. */
final class SchemeSamples extends Samples {

    private static final LeagueBuildingPolicy POLICY = Editions.wuhan2005();

    private static final ImmutableList<Rule> RULES = POLICY.assessment().rules().rules();

    private static final LocalizedText OPEN_DAY = LocalizedText.of("每季度举办“开放日”", "An open day \\ each quarter");

    private static final Criterion OWN = Criterion.own("open-day", OPEN_DAY);

    static final Scheme MINIMAL_SCHEME = Scheme.builder()
            .id("s-0")
            .addIndicator(Indicator.builder()
                    .id("haves")
                    .addBasis(Provision.P66)
                    .weight(BigDecimal.valueOf(100))
                    .addSubItem(SubItem.allOrNothing("team", BigDecimal.valueOf(100), AssessmentRules.HAVE_TEAM))
                    .build())
            .addBand(GradeBand.of(Grade.QUALIFIED, 0, 100))
            .build();

    static final Scheme FULL_SCHEME = Scheme.builder()
            .id("武青〔2006〕1号")
            .addIndicator(Indicator.builder()
                    .id("haves")
                    .title(LocalizedText.of("五有", "Five haves"))
                    .addBases(Provision.P66, StatuteArticle.LEAGUE_CONSTITUTION_TERM)
                    .weight(new BigDecimal("87.5"))
                    .addSubItem(SubItem.builder()
                            .id("team")
                            .title(LocalizedText.of("有队伍", "A team"))
                            .fullMarks(new BigDecimal("80"))
                            .addDeductions(
                                    Deduction.of(AssessmentRules.HAVE_TEAM, new BigDecimal("80")),
                                    Deduction.of(OWN, new BigDecimal("0.0001")))
                            .build())
                    .addSubItem(SubItem.allOrNothing("venue", new BigDecimal("7.5"), AssessmentRules.HAVE_VENUE))
                    .build())
            .addIndicator(Indicator.builder()
                    .id("own")
                    .addBases(
                            new LocalProvision("wuhan.open-day", OPEN_DAY, LocalizedText.of("武青〔2006〕1号", "Notice 1")),
                            NoProvision.because(LocalizedText.of("本市试行", "On trial in this city")))
                    .weight(new BigDecimal("12.5"))
                    .addSubItem(SubItem.builder()
                            .id("open-day")
                            .fullMarks(new BigDecimal("12.5"))
                            .addDeduction(Deduction.of(OWN, new BigDecimal("12.5")))
                            .build())
                    .build())
            .addVetoes(
                    Veto.of(Criterion.of(AssessmentRules.RIGHTS_PROTECTED), Grade.QUALIFIED),
                    Veto.of(OWN, Grade.of("star-2")))
            .addBands(
                    GradeBand.of(Grade.UNQUALIFIED, 0, 60),
                    new GradeBand(Grade.QUALIFIED, new BigDecimal("60"), new BigDecimal("89.55")),
                    new GradeBand(Grade.of("star-2"), new BigDecimal("89.55"), new BigDecimal("100")))
            .build();

    static final Score MINIMAL_SCORE = score(
            MINIMAL_SCHEME, "a-0", ImmutableList.of(Truth.UNKNOWN), ImmutableList.of(Grade.QUALIFIED, Grade.GOOD));

    static final Score FULL_SCORE = score(
            FULL_SCHEME,
            "a-1",
            ImmutableList.of(Truth.TRUE, Truth.FALSE, Truth.UNKNOWN, Truth.TRUE, Truth.FALSE, Truth.UNKNOWN),
            ImmutableList.of(Grade.QUALIFIED));

    static final BundledResult MINIMAL_RESULT =
            new BundledResult("a-0", "wuhan-2005", Marks.UNKNOWN, Marks.ZERO, BigDecimal.valueOf(100));

    static final BundledResult FULL_RESULT = new BundledResult(
            "a-1",
            "wuhan-2005",
            Marks.exactly(new BigDecimal("91.25")),
            Marks.between(new BigDecimal("79.9999"), new BigDecimal("92.4999")),
            new BigDecimal("12.5"));

    SchemeSamples(long seed) {
        super(seed);
    }

    Scheme scheme() {
        Scheme.Builder scheme = Scheme.builder().id(id("s")).addBands(bands());
        List<BigDecimal> weights = parts(BigDecimal.valueOf(100));
        for (int i = 0; i < weights.size(); i++) {
            scheme.addIndicator(indicator("i" + i, weights.get(i)));
        }
        criteria().forEach(criterion -> scheme.addVeto(Veto.of(criterion, Grade.QUALIFIED)));
        return scheme.build();
    }

    private GradeBand[] bands() {
        BigDecimal end = marks(50);
        return new GradeBand[] {
            new GradeBand(Grade.QUALIFIED, BigDecimal.ZERO, end),
            new GradeBand(oneOf(Grade.GOOD, Grade.of("star-1")), end, BigDecimal.valueOf(100))
        };
    }

    private Indicator indicator(String id, BigDecimal weight) {
        Indicator.Builder indicator = Indicator.builder()
                .id(id)
                .title(maybe(this::text))
                .addBasis(oneOf(Provision.values()))
                .addAllBases(maybe(this::basis).stream().toList())
                .weight(weight);
        List<BigDecimal> marks = parts(weight);
        for (int i = 0; i < marks.size(); i++) {
            indicator.addSubItem(subItem("l" + i, marks.get(i)));
        }
        return indicator.build();
    }

    private SubItem subItem(String id, BigDecimal fullMarks) {
        SubItem.Builder subItem =
                SubItem.builder().id(id).title(maybe(this::text)).fullMarks(fullMarks);
        subItem.addDeduction(Deduction.of(Criterion.own("own", text()), marks(99)));
        criteria().forEach(criterion -> subItem.addDeduction(Deduction.of(criterion, marks(99))));
        return subItem.build();
    }

    private ImmutableList<Criterion> criteria() {
        return someOf(Criterion.of(oneOf(RULES)), Criterion.own("open-day", text()), Criterion.own("x-1", text()))
                .asList();
    }

    private Basis basis() {
        return oneOf(
                oneOf(StatuteArticle.values()),
                new LocalProvision(id("city."), text(), text()),
                NoProvision.because(text()));
    }

    /** One, two or three parts of a whole. */
    private List<BigDecimal> parts(BigDecimal whole) {
        List<BigDecimal> parts = new ArrayList<>();
        BigDecimal rest = whole;
        for (int i = random.nextInt(3); i > 0; i--) {
            BigDecimal part = BigDecimal.valueOf(1 + random.nextInt(9_999), 4);
            if (part.compareTo(rest) < 0) {
                parts.add(part);
                rest = rest.subtract(part);
            }
        }
        parts.add(rest);
        return parts;
    }

    private BigDecimal marks(int below) {
        return BigDecimal.valueOf(1 + random.nextInt(below * 10_000 - 1), 4);
    }

    private LocalizedText text() {
        return LocalizedText.of(oneOf(NAMES), oneOf(NAMES));
    }

    /** By the edition's scheme or by one of any shape. */
    Score score() {
        if (random.nextBoolean()) {
            return POLICY.assess(Generated.of(AssessmentPolicy.SUBJECT, random.nextLong()));
        }
        return score(
                scheme(),
                id("a"),
                ImmutableList.of(oneOf(Truth.values()), oneOf(Truth.values()), oneOf(Truth.values())),
                oneOf(ImmutableList.of(Grade.GOOD), ImmutableList.of(Grade.QUALIFIED, Grade.of("star-1"))));
    }

    /** A score in which criteria hold by turns as stated. */
    private static Score score(Scheme scheme, String record, ImmutableList<Truth> holds, ImmutableList<Grade> grades) {
        List<Truth> turns = new ArrayList<>();
        ImmutableList.Builder<ScoreLine> lines = ImmutableList.builder();
        for (Indicator indicator : scheme.indicators()) {
            for (SubItem subItem : indicator.subItems()) {
                ImmutableList<ScoreReason> reasons = subItem.deductions().stream()
                        .map(deduction ->
                                new ScoreReason(deduction.criterion(), next(turns, holds), deduction.amount()))
                        .collect(ImmutableList.toImmutableList());
                lines.add(new ScoreLine(indicator.id(), subItem.id(), subItem.title(), subItem.fullMarks(), reasons));
            }
        }
        ImmutableList<VetoOutcome> vetoes = scheme.vetoes().stream()
                .map(veto -> new VetoOutcome(veto, next(turns, holds)))
                .collect(ImmutableList.toImmutableList());
        return new Score(record, "wuhan-2005", scheme.id(), lines.build(), vetoes, grades);
    }

    private static Truth next(List<Truth> turns, ImmutableList<Truth> holds) {
        Truth next = holds.get(turns.size() % holds.size());
        turns.add(next);
        return next;
    }

    BundledResult result() {
        Optional<BigDecimal> party =
                maybe(() -> BigDecimal.valueOf(Math.floorMod(random.nextLong(), 10_000_000_000L), 8));
        return random.nextBoolean()
                ? POLICY.assessment().bundle(score(), party)
                : new BundledResult(
                        id("a"), id("e"), Marks.exactly(party.orElse(BigDecimal.ONE)), score().total(), marks(99));
    }
}
