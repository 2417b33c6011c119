package org.leaguebuilding.sheet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.text.Language;
import org.leaguebuilding.value.Coded;
import org.leaguebuilding.value.HasCode;
import org.leaguebuilding.value.OpenCode;

/** The codes that an edition knows, and the words that stand for them in cells. Thread-safe. */
final class Codes {

    private final LeagueBuildingPolicy policy;
    private final ConcurrentMap<Class<?>, CodeSet> sets = new ConcurrentHashMap<>();

    Codes(LeagueBuildingPolicy policy) {
        this.policy = policy;
    }

    /** A set of codes. */
    CodeSet of(Class<?> set) {
        return sets.computeIfAbsent(set, this::read);
    }

    private CodeSet read(Class<?> set) {
        ImmutableList<Object> known = ImmutableList.copyOf(policy.codes(set));
        ImmutableSetMultimap.Builder<String, Object> words = ImmutableSetMultimap.builder();
        for (Object code : known) {
            words(code).map(SheetNames::alike).forEach(word -> words.put(word, code));
        }
        return new CodeSet(set, known, words.build(), this::title);
    }

    private Stream<String> words(Object code) {
        Stream<String> said = Stream.of(Language.values()).map(language -> title(code, language.locale()));
        Stream<String> terms = code instanceof Coded coded
                ? Stream.concat(Stream.of(coded.term()), coded.formerTerms().stream())
                : Stream.empty();
        return Stream.of(said, Stream.of(HasCode.textOf(code)), terms).flatMap(each -> each);
    }

    private String title(Object code, Locale locale) {
        return code instanceof Coded coded
                ? coded.title(locale)
                : policy.formation().titleOf((OpenCode) code, locale);
    }
}
