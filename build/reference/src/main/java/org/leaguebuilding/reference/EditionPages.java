package org.leaguebuilding.reference;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.leaguebuilding.edition.EditionDocument;
import org.leaguebuilding.edition.MalformedEditionException;
import org.leaguebuilding.json.edition.EditionReader;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.text.Language;

/** The command that writes the reference of an edition that is a file: {@code --edition FILE… --out FOLDER}. */
public final class EditionPages {

    private static final int REFUSED = 2;

    private EditionPages() {}

    /**
     * Runs the command.
     *
     * @param args its arguments
     */
    public static void main(String[] args) {
        System.exit(run(
                ImmutableList.copyOf(args),
                new PrintStream(System.out, true, UTF_8),
                new PrintStream(System.err, true, UTF_8)));
    }

    /** Writes all pages, or says in both languages what is wrong and writes nothing; gives the exit status. */
    static int run(ImmutableList<String> args, PrintStream out, PrintStream err) {
        try {
            Arguments arguments = Arguments.of(args);
            ImmutableMap<String, String> pages = pages(arguments.editions());
            NewFolder.write(arguments.out(), pages);
            say(out, locale -> label("command.written", locale, pages.size(), arguments.out()));
            return 0;
        } catch (MalformedEditionException refusal) {
            say(err, refusal::message);
        } catch (RefusedCommand refusal) {
            say(err, locale -> label(refusal.label(), locale, refusal.what()));
        } catch (UncheckedIOException failure) {
            say(err, locale -> label("command.failed", locale, String.valueOf(failure.getMessage())));
        }
        return REFUSED;
    }

    /** The pages of the last file; each may start with one before it. */
    private static ImmutableMap<String, String> pages(ImmutableList<String> files) {
        List<EditionDocument> documents = new ArrayList<>();
        for (String file : files) {
            if (!EditionReader.isEditionFile(file)) {
                throw new RefusedCommand("command.no-edition", file);
            }
            Path path = path(file);
            if (!Files.isRegularFile(path)) {
                throw new RefusedCommand("command.no-file", file);
            }
            documents.add(EditionReader.create().read(path, documents));
        }
        return Reference.of(Editions.ofLast(documents)).pages();
    }

    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException noPath) {
            throw new RefusedCommand("command.no-path", name);
        }
    }

    private static void say(PrintStream to, Function<Locale, String> text) {
        for (Language language : Language.values()) {
            to.println(text.apply(language.locale()));
        }
    }

    private static String label(String key, Locale locale, Object... parts) {
        String suffix = Language.of(locale) == Language.ZH_CN ? "zh_CN" : "en";
        String text = ResourceBundle.getBundle("org.leaguebuilding.reference.labels_" + suffix, Locale.ROOT)
                .getString(key);
        for (int i = 0; i < parts.length; i++) {
            text = text.replace("{" + i + "}", parts[i].toString());
        }
        return text;
    }
}
