package org.leaguebuilding;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.leaguebuilding.formation.ModeId;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.value.Coded;
import org.leaguebuilding.value.HasCode;

/**
 * The codes that a vocabulary has to have words for. A vocabulary is named as the type whose codes it speaks of, in
 * kebab-case: {@code organization-type} for {@code OrganizationType}.
 */
public final class Vocabularies {

    /** The one vocabulary that is named shorter than its type. */
    private static final ImmutableMap<String, Class<?>> SHORTER = ImmutableMap.of("mode", ModeId.class);

    private static final ImmutableMap<String, Class<?>> TYPES = CoreClasses.all().stream()
            .filter(type -> !type.isInterface())
            .filter(type -> HasCode.class.isAssignableFrom(type))
            .collect(ImmutableMap.toImmutableMap(Vocabularies::kebab, type -> type));

    /**
     * What a stage needs: the five haves and, besides, the programme; so it is no type's codes alone. And the forms of days and
     * figures, which have no codes.
     */
    private static final ImmutableSet<String> MIXED = ImmutableSet.of("need", "day", "span", "percent", "decimal");

    private Vocabularies() {}

    /** Whether a vocabulary has words that are not the codes of one type. */
    public static boolean isMixed(String vocabulary) {
        return MIXED.contains(vocabulary);
    }

    /** The type that a vocabulary speaks of. */
    public static Optional<Class<?>> type(String vocabulary) {
        return Optional.ofNullable(SHORTER.getOrDefault(vocabulary, TYPES.get(vocabulary)));
    }

    /** Every code of the type with the Chinese term for it. */
    public static ImmutableMap<String, String> terms(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(Coded.class::cast)
                    .collect(ImmutableMap.toImmutableMap(Coded::code, Coded::term));
        }
        if (type == SubjectType.class) {
            return Editions.wuhan2005().families().stream()
                    .map(RuleFamily::subject)
                    .collect(ImmutableMap.toImmutableMap(
                            SubjectType::code, subject -> subject.title(Locale.SIMPLIFIED_CHINESE)));
        }
        Iterable<?> builtIn = (Iterable<?>) call(type, "builtIn");
        Map<?, ?> terms = (Map<?, ?>) call(type, "terms");
        ImmutableMap.Builder<String, String> found = ImmutableMap.builder();
        for (Object code : builtIn) {
            found.put(((HasCode) code).code(), firstTerm(terms, code));
        }
        return found.buildOrThrow();
    }

    private static String firstTerm(Map<?, ?> terms, Object code) {
        Function<Map.Entry<?, ?>, String> term = entry -> entry.getKey().toString();
        return terms.entrySet().stream()
                .filter(entry -> entry.getValue().equals(code))
                .map(term)
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " has no Chinese term"));
    }

    private static Object call(Class<?> type, String method) {
        try {
            Method accessor = type.getMethod(method);
            return accessor.invoke(null);
        } catch (ReflectiveOperationException missing) {
            throw new LinkageError(type + " has to have " + method + "()", missing);
        }
    }

    private static String kebab(Class<?> type) {
        return CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, type.getSimpleName());
    }
}
