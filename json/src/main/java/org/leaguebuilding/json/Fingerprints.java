package org.leaguebuilding.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Joiner;
import com.google.common.hash.HashFunction;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.leaguebuilding.assessment.Scheme;
import org.leaguebuilding.edition.EditionDocument;
import org.leaguebuilding.formation.FormationMode;
import org.leaguebuilding.policy.ChangeKind;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.policy.LocalChange;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleId;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.source.Parameter;
import org.leaguebuilding.text.Language;

/** The hashes of receipts, SHA-256 throughout. */
final class Fingerprints {

    private static final HashFunction SHA_256 = Hashing.sha256();
    private static final String PREFIX = "sha256:";

    private Fingerprints() {}

    static String of(byte[] canonical) {
        return PREFIX + SHA_256.hashBytes(canonical);
    }

    /** Two editions with the same hash judge alike, as far as what they set goes: a custom mode's code stands for itself by its version. */
    static String of(LeagueBuildingPolicy policy) {
        Hasher hasher = SHA_256.newHasher();
        describe(policy, hasher);
        return PREFIX + hasher.hash();
    }

    /** The hash of what an edition with something of its own judges by; titles and words are not in it. */
    static Optional<String> judging(LeagueBuildingPolicy policy) {
        if (policy.localChanges().isEmpty()) {
            return Optional.empty();
        }
        Hasher hasher = SHA_256.newHasher();
        describeRules(policy, hasher);
        for (LocalChange change : policy.localChanges()) {
            if (change.kind() != ChangeKind.WORDS) {
                line(hasher, change.kind().code(), change.id(), change.basis().id());
            }
        }
        describeModes(policy, hasher);
        Optional<String> base = Optional.empty();
        for (EditionDocument document : policy.documents()) {
            base = Optional.of(document.judgingHash(base));
        }
        line(hasher, base.orElse(""));
        return Optional.of(PREFIX + hasher.hash());
    }

    private static void describe(LeagueBuildingPolicy policy, Hasher sink) {
        describeRules(policy, sink);
        describeChanges(policy, sink);
    }

    private static void describeRules(LeagueBuildingPolicy policy, Hasher sink) {
        line(sink, policy.id(), policy.day());
        for (Rule rule : policy.rules().rules()) {
            line(sink, rule.id(), rule.severity().code(), bases(rule.provisions()), rule.arguments());
        }
        for (Parameter<?> parameter : policy.parameters()) {
            line(
                    sink,
                    parameter.id(),
                    text(parameter.value()),
                    parameter.origin().code(),
                    bases(parameter.bases()));
        }
    }

    /** What an edition has of its own and its rules do not show: what is switched off, words, and what documents say. */
    private static void describeChanges(LeagueBuildingPolicy policy, Hasher sink) {
        for (LocalChange change : policy.localChanges()) {
            line(sink, change.kind().code(), change.id(), change.basis().id());
            if (change.kind() == ChangeKind.WORDS || change.kind() == ChangeKind.RULE) {
                policy.rules().find(RuleId.of(change.id())).ifPresent(rule -> words(sink, rule));
            }
        }
        describeModes(policy, sink);
        policy.documents().forEach(document -> line(sink, document.contentHash()));
    }

    /** A mode's code stands for itself by its version. */
    private static void describeModes(LeagueBuildingPolicy policy, Hasher sink) {
        for (FormationMode mode : policy.formation().modes()) {
            mode.version().ifPresent(version -> line(sink, mode.id(), version));
        }
    }

    private static void words(Hasher sink, Rule rule) {
        for (Language language : Language.values()) {
            Locale locale = language.locale();
            line(sink, rule.title(locale), rule.message(locale), rule.remedy(locale));
            line(sink, rule.missingMessage(locale).orElse(""));
        }
    }

    private static Object text(Object value) {
        // A scheme shows itself in short only.
        return value instanceof Scheme scheme
                ? Joiner.on(' ').join(scheme.id(), scheme.indicators(), scheme.vetoes(), scheme.bands())
                : value;
    }

    private static String bases(Iterable<Basis> bases) {
        StringBuilder ids = new StringBuilder();
        bases.forEach(basis -> ids.append(basis.id()).append(' '));
        return ids.toString();
    }

    private static void line(Hasher sink, Object... parts) {
        for (Object part : parts) {
            byte[] bytes = part.toString().getBytes(UTF_8);
            sink.putInt(bytes.length).putBytes(bytes);
        }
    }

    /** The version that the build wrote into the jar. */
    static String libraryVersion() {
        Properties library = new Properties();
        try (InputStream in = Fingerprints.class.getResourceAsStream("library.properties")) {
            library.load(Objects.requireNonNull(in, "the jar lacks its version"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return library.getProperty("version", "");
    }
}
