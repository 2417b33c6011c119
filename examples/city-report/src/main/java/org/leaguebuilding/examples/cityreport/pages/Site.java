package org.leaguebuilding.examples.cityreport.pages;

import com.google.common.collect.ImmutableList;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.leaguebuilding.examples.cityreport.answers.CityAnswers;
import org.leaguebuilding.examples.cityreport.answers.FamilyAnswers;
import org.leaguebuilding.examples.cityreport.facts.Notice;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.text.Language;

/** All pages of a city, in both languages, each made when it is asked for. */
final class Site {

    private final CityAnswers city;
    private final LeagueBuildingPolicy policy;
    private final RuleIndex index;
    private final Counts counts;
    private final Charts charts = new Charts();

    Site(CityAnswers city, LeagueBuildingPolicy policy) {
        this.city = city;
        this.policy = policy;
        this.index = RuleIndex.of(city);
        this.counts = Counts.of(city);
    }

    ImmutableList<Frame> frames() {
        return Stream.of(Language.ZH_CN, Language.EN).map(this::frame).collect(ImmutableList.toImmutableList());
    }

    private Frame frame(Language language) {
        Texts texts = Texts.in(language);
        return new Frame(language, texts, Notice.of(city.provenance(), texts), policy.id());
    }

    ImmutableList<Supplier<Page>> pages() {
        return frames().stream().flatMap(this::pages).collect(ImmutableList.toImmutableList());
    }

    private Stream<Supplier<Page>> pages(Frame frame) {
        Parts parts = new Parts(frame, policy, index, counts, charts, city);
        FamilyPage families = new FamilyPage(parts);
        DistrictPage districts = new DistrictPage(parts);
        CommunityPage communities = new CommunityPage(parts);
        RulePage rules = new RulePage(parts);
        return Stream.of(
                        Stream.<Supplier<Page>>of(
                                () -> new CityPage(parts).page(),
                                () -> new RulesPage(parts).page(),
                                () -> new FactsPage(parts).page()),
                        FamilyAnswers.ALL.stream().<Supplier<Page>>map(family -> () -> families.page(family)),
                        city.districts().stream().<Supplier<Page>>map(district -> () -> districts.page(district)),
                        policy.rules().rules().stream().<Supplier<Page>>map(rule -> () -> rules.page(rule)),
                        city.districts().stream()
                                .flatMap(district -> district.communities().stream()
                                        .<Supplier<Page>>map(community -> () -> communities.page(community, district))))
                .flatMap(pages -> pages);
    }
}
