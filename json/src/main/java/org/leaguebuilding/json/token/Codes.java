package org.leaguebuilding.json.token;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;

/**
 * The codes of one set and their Chinese aliases, looked up in a reader's characters without making a string. Immutable
 * and thread-safe.
 *
 * @param <V> the members
 */
public final class Codes<V> {

    private final String[] spellings;
    private final Names written;
    private final ImmutableList<V> members;
    private final ImmutableList<String> codes;

    /**
     * Takes the members.
     *
     * @param codes the members by code
     * @param aliases the members by Chinese term
     */
    public Codes(ImmutableMap<String, V> codes, ImmutableMap<String, V> aliases) {
        ImmutableList.Builder<V> all = ImmutableList.builder();
        this.spellings = new String[codes.size() + aliases.size()];
        int i = 0;
        for (Map.Entry<String, V> entry : codes.entrySet()) {
            spellings[i++] = entry.getKey();
            all.add(entry.getValue());
        }
        for (Map.Entry<String, V> entry : aliases.entrySet()) {
            spellings[i++] = entry.getKey();
            all.add(entry.getValue());
        }
        this.members = all.build();
        this.written = new Names(codes.keySet().toArray(new String[0]));
        this.codes = codes.keySet().asList();
    }

    /**
     * The codes without their aliases.
     *
     * @return the codes, in the order of their definition
     */
    public ImmutableList<String> codes() {
        return codes;
    }

    /**
     * The codes as they are written.
     *
     * @return the codes, in the order of their definition
     */
    public Names written() {
        return written;
    }

    /**
     * All spellings that are read.
     *
     * @return the codes, then the aliases
     */
    public ImmutableList<String> spellings() {
        return ImmutableList.copyOf(spellings);
    }

    /**
     * How many spellings are read.
     *
     * @return the number of codes and aliases
     */
    public int size() {
        return spellings.length;
    }

    /**
     * {@return a member}
     *
     * @param index its place, as {@link #find} gives it
     */
    public V member(int index) {
        return members.get(index);
    }

    int find(char[] text, int offset, int length) {
        for (int i = 0; i < spellings.length; i++) {
            String spelling = spellings[i];
            if (spelling.length() == length && matches(spelling, text, offset)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean matches(String spelling, char[] text, int offset) {
        for (int i = 0; i < spelling.length(); i++) {
            if (spelling.charAt(i) != text[offset + i]) {
                return false;
            }
        }
        return true;
    }
}
