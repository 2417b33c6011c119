package org.leaguebuilding.json.tree;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
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

    /** A value that begins like a map, a list, or what YAML keeps for later. */
    private static final Pattern OPENING = Pattern.compile("[:-] +[{\\[@`]");

    private static final ImmutableList<String> OPENINGS = ImmutableList.of("{", "[", "@");

    private static final ImmutableSet<String> NULLS = ImmutableSet.of("~", "null");

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
        ImmutableMap.Builder<String, LocalizedText> values = ImmutableMap.builder();
        values.put("format", EditionErrors.quoted(format));
        if (yaml && OPENING.matcher(source.line(broken.line())).find()) {
            values.put("wanted", EditionErrors.words("quotes-opening", EditionErrors.listed(OPENINGS)));
        }
        faults.add(broken.line(), column, "", EditionErrorCode.SYNTAX, values.buildOrThrow());
    }

    private @Nullable Node document() throws Tokens.Broken {
        Tokens.Kind first = tokens.next();
        if (first == Tokens.Kind.END) {
            faults.add(1, 1, "", EditionErrorCode.NULL_VALUE, "");
            return null;
        }
        Node root = value(first, "", 1);
        if (tokens.next() != Tokens.Kind.END) {
            throw new Tokens.Broken("more than one value", tokens.line(), tokens.column());
        }
        return root;
    }

    private int line() {
        return tokens.line();
    }

    private int column() {
        return yaml ? tokens.column() : source.inCodePoints(tokens.line(), tokens.column());
    }

    private Node value(Tokens.Kind kind, String pointer, int level) throws Tokens.Broken {
        if (level > MOST_LEVELS) {
            throw new Tokens.Broken("more than " + MOST_LEVELS + " levels", line(), tokens.column());
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
            faults.add(
                    line(),
                    column(),
                    pointer,
                    EditionErrorCode.NOT_TAKEN,
                    ImmutableMap.of("value", EditionErrors.quoted(c), "wanted", EditionErrors.words("quotes", c)));
        }
    }

    private Node nothing(String pointer) {
        faults.add(line(), column(), pointer, EditionErrorCode.NULL_VALUE, "");
        return new Node.Scalar(line(), column(), "", true, !yaml);
    }

    private Node scalar(Tokens.Kind kind, String pointer) {
        char first = source.at(line(), column());
        boolean quoted = yaml ? first == '"' || first == '\'' : kind == Tokens.Kind.TEXT;
        Node.Scalar scalar = new Node.Scalar(line(), column(), tokens.text(), quoted, !yaml);
        if (yaml) {
            characters.checkScalar(scalar, pointer);
            if (tokens.endLine() != line()) {
                faults.add(line(), column(), pointer, EditionErrorCode.LINE_BREAK, "");
            } else if ((scalar.text().isEmpty() && !quoted) || NULLS.contains(Ascii.toLowerCase(scalar.text()))) {
                faults.add(line(), column(), pointer, EditionErrorCode.NULL_VALUE, "");
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
                faults.add(
                        line(),
                        column(),
                        pointer,
                        EditionErrorCode.NOT_TAKEN,
                        ImmutableMap.of("value", EditionErrors.quoted(key)));
            }
        }
    }
}
