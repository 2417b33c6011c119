package org.leaguebuilding.rule;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * Where in a subject a fact stands, by accessor names: {@code communities[].adjacentTo} with its index left open, so that
 * one constant serves all elements. Immutable and thread-safe.
 */
public final class FactPath {

    /** The index of a path that has none. */
    static final int NO_INDEX = -1;

    private static final String OPEN = "[]";

    /** Most findings are about one of the first elements of a list. */
    private static final int KEPT_TEXTS = 8;

    private final String template;

    /** The texts of the first indexes, as far as somebody has asked; any thread's result is as good as another's. */
    private final @Nullable String[] texts;

    private FactPath(String template) {
        this.template = template;
        this.texts = new @Nullable String[template.contains(OPEN) ? KEPT_TEXTS : 0];
    }

    /**
     * Takes a path.
     *
     * @param template accessor names joined by dots; {@code []} stands for an index to come
     * @return the path
     */
    public static FactPath of(String template) {
        return new FactPath(template);
    }

    /**
     * The path with its first open index set. For paths through a list in a list; the innermost index is set by the
     * check itself.
     *
     * @param index the index, from 0
     * @return the path
     */
    public FactPath at(int index) {
        return new FactPath(text(index));
    }

    /**
     * {@return the path of a fact below this one}
     *
     * @param name accessor names joined by dots
     */
    public FactPath then(String name) {
        requireNonNull(name, "name");
        return new FactPath(template + "." + name);
    }

    /**
     * The path as text, with its first open index set.
     *
     * @param index the index, or {@link #NO_INDEX}
     * @return such as {@code communities[2].adjacentTo}
     */
    String text(int index) {
        if (index < 0 || texts.length == 0) {
            return template;
        }
        return index < texts.length ? keptText(index) : newText(index);
    }

    private String keptText(int index) {
        String kept = texts[index];
        if (kept == null) {
            kept = newText(index);
            texts[index] = kept;
        }
        return kept;
    }

    private String newText(int index) {
        int open = template.indexOf(OPEN);
        return template.substring(0, open + 1) + index + template.substring(open + 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FactPath that && template.equals(that.template);
    }

    @Override
    public int hashCode() {
        return template.hashCode();
    }

    @Override
    public String toString() {
        return template;
    }
}
