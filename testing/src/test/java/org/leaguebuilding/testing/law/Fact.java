package org.leaguebuilding.testing.law;

import org.jspecify.annotations.Nullable;

/**
 * A fact of a subject that can be unknown, stated or not.
 *
 * @param path where it stands, as findings name it
 * @param name what it is, such as {@code Community.memberCount}
 * @param owner the value that it belongs to, as it is; for an element that is not listed, the list's owner
 * @param element the outermost part of the subject that it belongs to
 * @param type the class of its values
 * @param key for an entry of a map or an element that is not listed, what tells it from the others
 * @param place where it stands in the subject
 * @param value what is known of it: null where nothing is, a verdict or rates that leave it open where these are stated
 * @param stated whether it is known
 */
record Fact(
        String path,
        String name,
        Object owner,
        Object element,
        Class<?> type,
        @Nullable Object key,
        Lens place,
        @Nullable Object value,
        boolean stated) {

    /** The path of what it belongs to. */
    String parent() {
        int dot = path.lastIndexOf('.');
        return dot < 0 ? "" : path.substring(0, dot);
    }

    /** Whether it is a part of another one, so that it is there only where the other is known. */
    boolean isWithin(Fact other) {
        return path.startsWith(other.path + ".") && other.key == null;
    }

    @Override
    public String toString() {
        return key == null ? path : path + " of " + key;
    }
}
