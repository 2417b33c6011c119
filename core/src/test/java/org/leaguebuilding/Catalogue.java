package org.leaguebuilding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.leaguebuilding.bundle.Bundle;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.policy.SubjectFacts;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.SubjectFact;
import org.leaguebuilding.source.Parameter;
import org.leaguebuilding.text.Language;

/** Everything that the library ships, over all its editions. A new family is in it as soon as an edition has it. */
public final class Catalogue {

    /** Editions that together have every rule and every parameter. */
    public static final ImmutableList<LeagueBuildingPolicy> EDITIONS =
            ImmutableList.of(Editions.wuhan2005(), Editions.wuhan2005().asOf(LocalDate.of(2026, 1, 1)));

    private Catalogue() {}

    public static ImmutableSet<Rule> rules() {
        return EDITIONS.stream()
                .flatMap(edition -> edition.rules().rules().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    public static ImmutableSet<Parameter<?>> parameters() {
        return EDITIONS.stream()
                .flatMap(edition -> edition.parameters().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The topics that the library has texts on: the files that the build has put beside its classes. */
    public static ImmutableSet<String> topics() {
        Path texts = Path.of(Bundle.class
                        .getResource("/org/leaguebuilding/texts/formation_en.properties")
                        .getPath())
                .getParent();
        try (Stream<Path> files = Files.list(texts)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("_(en|zh_CN)\\.properties", ""))
                    .sorted()
                    .collect(ImmutableSet.toImmutableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Stream<Text> texts(Language language) {
        return topics().stream()
                .flatMap(topic -> Bundle.of(topic).keys(language).stream()
                        .map(key -> new Text(topic, key, Bundle.of(topic).text(key, language))));
    }

    /** The facts of all types of subjects. */
    public static ImmutableList<SubjectFact> facts() {
        return SubjectFacts.subjectTypes().stream()
                .flatMap(type -> SubjectFacts.of(type).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether a text is of a fact, of a type that has facts, or of what a document says about its own type. */
    static boolean isOfFacts(Text text) {
        String key = text.key().replaceAll("^fact\\.|\\.(title|description|place|numbered)$", "");
        ImmutableSet<String> owners = facts().stream().map(SubjectFact::owner).collect(ImmutableSet.toImmutableSet());
        int dot = key.indexOf('.');
        return dot < 0
                ? owners.contains(key)
                : (owners.contains(key.substring(0, dot)) && key.endsWith(".subjectType"))
                        || facts().stream()
                                .anyMatch(fact -> key.equals(fact.owner() + "." + fact.name()) || isKeyOf(fact, key));
    }

    /** Whether a text is of what stands under a key of a map. */
    private static boolean isKeyOf(SubjectFact fact, String key) {
        String prefix = fact.owner() + "." + fact.name() + ".";
        return fact.kind() == Fact.Kind.MAP
                && key.startsWith(prefix)
                && fact.codes().stream()
                        .flatMap(codes -> Vocabularies.terms(codes).keySet().stream())
                        .anyMatch(key.substring(prefix.length())::equals);
    }

    /** One text of a topic, placeholders as {@code {name}}. */
    public record Text(String topic, String key, String text) {}
}
