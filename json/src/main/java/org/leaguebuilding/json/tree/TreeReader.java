package org.leaguebuilding.json.tree;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.edition.EditionErrorCode;
import org.leaguebuilding.edition.EditionErrors;
import org.leaguebuilding.json.JacksonGeneration;
import org.leaguebuilding.value.LocalizedText;

/** Reads a file as a tree. Not thread-safe. */
public final class TreeReader {

    /** The most bytes of a file. */
    public static final int MOST_BYTES = 1 << 20;

    private static final int MOST_LEVELS = 32;
    private static final int MOST_KEY_CHARACTERS = 128;

    /** How parsers say that there are too many levels. */
    private static final String DEPTH = "nesting depth";

    /** What this reader says where the file goes on after its value. */
    static final String MORE = "more than one value";

    /** How they say that a number is too long. */
    private static final Pattern DIGITS = Pattern.compile("Number value length .* maximum allowed \\((\\d+)");

    private static final ImmutableSet<String> NULLS = ImmutableSet.of("~", "null");

    /** The same as it is written. */
    private static final Pattern SPELLED = Pattern.compile("[\"']?(~|(?i:null))");

    private final SourceText source;
    private final boolean yaml;
    private final Faults faults;
    private final CharacterChecks characters;
    private final Tokens tokens;

    private TreeReader(SourceText source, boolean yaml, JacksonGeneration generation, Faults faults) {
        this.source = source;
        this.yaml = yaml;
        this.faults = faults;
        this.characters = new CharacterChecks(source, faults);
        this.tokens = yaml ? Parsers.yaml(generation, source.text()) : Parsers.json(generation, source.text());
    }

    /**
     * Reads a file.
     *
     * @param bytes the file
     * @param yaml whether it is YAML; else it is JSON
     * @param generation which Jackson reads it
     * @param faults takes what is wrong
     * @return the tree as far as it could be read; null if nothing could
     */
    public static @Nullable Node read(byte[] bytes, boolean yaml, JacksonGeneration generation, Faults faults) {
        if (bytes.length > MOST_BYTES) {
            faults.add(1, 1, "", EditionErrorCode.TOO_LARGE, wanted(EditionErrors.quoted("1 MB")));
            return null;
        }
        SourceText source = SourceText.of(bytes, faults);
        CharacterChecks characters = new CharacterChecks(source, faults);
        characters.checkAll();
        if (yaml) {
            characters.checkYaml();
        }
        // What comes after a character that parsers read otherwise is not worth telling.
        if (!faults.isEmpty()) {
            return null;
        }
        TreeReader reader = new TreeReader(source, yaml, generation, faults);
        try {
            return reader.document();
        } catch (Tokens.Broken broken) {
            reader.refuse(broken);
            return null;
        } finally {
            reader.tokens.close();
        }
    }

    private static ImmutableMap<String, LocalizedText> wanted(LocalizedText wanted) {
        return ImmutableMap.of("wanted", wanted);
    }

    private void refuse(Tokens.Broken broken) {
        faults.forget();
        String format = yaml ? "YAML" : "JSON";
        int column = yaml ? broken.column() : source.inCodePoints(broken.line(), broken.column());
        Optional<LocalizedText> limit = limit(broken.reason());
        if (limit.isPresent()) {
            faults.add(broken.line(), column, "", EditionErrorCode.TOO_LARGE, wanted(limit.get()));
            return;
        }
        char at = source.at(broken.line(), column);
        ImmutableMap.Builder<String, LocalizedText> values = ImmutableMap.builder();
        values.put("format", EditionErrors.quoted(format));
        if (at != ' ') {
            values.put("value", EditionErrors.quoted(at));
        }
        SyntaxHints.of(broken.reason(), source.line(broken.line()), column, at, yaml)
                .ifPresent(hint -> values.put("wanted", hint));
        faults.add(broken.line(), column, "", EditionErrorCode.SYNTAX, values.buildOrThrow());
    }

    /** The limit that a parser, or this reader, says is passed. */
    private static Optional<LocalizedText> limit(String reason) {
        if (reason.contains(DEPTH)) {
            return Optional.of(EditionErrors.words("levels", MOST_LEVELS));
        }
        Matcher digits = DIGITS.matcher(reason);
        return digits.find() ? Optional.of(EditionErrors.words("digits-of-number", digits.group(1))) : Optional.empty();
    }

    private @Nullable Node document() throws Tokens.Broken {
        Tokens.Kind first = tokens.next();
        if (first == Tokens.Kind.END) {
            faults.add(1, 1, "", EditionErrorCode.NULL_VALUE, wanted(EditionErrors.words("nothing-file")));
            return null;
        }
        Node root = value(first, "", 1);
        requireEnd();
        return root;
    }

    private void requireEnd() throws Tokens.Broken {
        Tokens.Kind next;
        try {
            next = tokens.next();
        } catch (Tokens.Broken broken) {
            throw yaml ? broken : new Tokens.Broken(MORE, broken.line(), broken.column());
        }
        if (next != Tokens.Kind.END) {
            throw new Tokens.Broken(MORE, tokens.line(), tokens.column());
        }
    }

    private int line() {
        return tokens.line();
    }

    private int column() {
        return yaml ? tokens.column() : source.inCodePoints(tokens.line(), tokens.column());
    }

    private Node value(Tokens.Kind kind, String pointer, int level) throws Tokens.Broken {
        if (level > MOST_LEVELS) {
            throw new Tokens.Broken(DEPTH, line(), tokens.column());
        }
        checkWriting(pointer);
        return switch (kind) {
            case MAP -> map(pointer, level);
            case LIST -> list(pointer, level);
            case NULL -> nothing(pointer);
            default -> scalar(kind, pointer);
        };
    }

    /** Aliases, anchors and tags, each of which shows in the source where the value begins. */
    private void checkWriting(String pointer) {
        if (!yaml) {
            return;
        }
        char c = source.at(line(), column());
        if (c == '&' || c == '*' || c == '!') {
            faults.addUnread(
                    line(),
                    column(),
                    pointer,
                    EditionErrorCode.NOT_TAKEN,
                    ImmutableMap.of("value", EditionErrors.quoted(c), "wanted", EditionErrors.words("quotes", c)));
        }
    }

    private Node nothing(String pointer) {
        Matcher spelled = yaml ? SPELLED.matcher(source.from(line(), column())) : null;
        faults.addUnread(
                line(),
                column(),
                pointer,
                EditionErrorCode.NULL_VALUE,
                spelled != null && spelled.lookingAt()
                        ? ImmutableMap.of("spelled", EditionErrors.quoted(spelled.group(1)))
                        : wanted(yaml ? EditionErrors.words("nothing-yaml") : EditionErrors.words("nothing")));
        return new Node.Scalar(line(), column(), "", true, !yaml);
    }

    private Node scalar(Tokens.Kind kind, String pointer) {
        char first = source.at(line(), column());
        boolean quoted = yaml ? first == '"' || first == '\'' : kind == Tokens.Kind.TEXT;
        Node.Scalar scalar = new Node.Scalar(line(), column(), tokens.text(), quoted, !yaml);
        if (yaml) {
            characters.checkScalar(scalar, pointer);
            if (tokens.endLine() != line()) {
                faults.addUnread(line(), column(), pointer, EditionErrorCode.LINE_BREAK, ImmutableMap.of());
            } else if (NULLS.contains(Ascii.toLowerCase(scalar.text()))
                    || (scalar.text().isEmpty() && !quoted)) {
                return nothing(pointer);
            }
        }
        return scalar;
    }

    private Node list(String pointer, int level) throws Tokens.Broken {
        int line = line();
        int column = column();
        ImmutableList.Builder<Node> elements = ImmutableList.builder();
        int index = 0;
        for (Tokens.Kind kind = tokens.next(); kind != Tokens.Kind.CLOSE; kind = tokens.next()) {
            elements.add(value(kind, EditionErrors.then(pointer, index), level + 1));
            index++;
        }
        return new Node.Sequence(line, column, elements.build());
    }

    private Node map(String pointer, int level) throws Tokens.Broken {
        int line = line();
        int column = column();
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        while (tokens.next() == Tokens.Kind.KEY) {
            String key = tokens.text();
            int keyLine = line();
            int keyColumn = column();
            String at = EditionErrors.then(pointer, key);
            checkKey(key, at);
            Node value = value(tokens.next(), at, level + 1);
            Node.Entry before = entries.putIfAbsent(key, new Node.Entry(keyLine, keyColumn, value));
            if (before != null) {
                faults.add(
                        keyLine,
                        keyColumn,
                        at,
                        EditionErrorCode.DUPLICATE_KEY,
                        ImmutableMap.of(
                                "value", EditionErrors.quoted(key), "line", EditionErrors.quoted(before.line())));
            }
        }
        return new Node.Mapping(line, column, ImmutableMap.copyOf(entries));
    }

    private void checkKey(String key, String pointer) {
        if (key.length() > MOST_KEY_CHARACTERS) {
            faults.add(
                    line(),
                    column(),
                    "",
                    EditionErrorCode.TOO_LARGE,
                    wanted(EditionErrors.words("key-characters", MOST_KEY_CHARACTERS)));
        }
        if (yaml) {
            checkWriting(pointer);
            characters.checkKey(key, line(), column(), pointer);
            if (key.equals("<<")) {
                faults.addUnread(
                        line(),
                        column(),
                        pointer,
                        EditionErrorCode.NOT_TAKEN,
                        ImmutableMap.of("value", EditionErrors.quoted(key)));
            }
        }
    }
}
