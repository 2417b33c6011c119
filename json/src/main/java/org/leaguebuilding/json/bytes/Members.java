package org.leaguebuilding.json.bytes;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Puts members into the objects of a canonical document, after those that are there. Not thread-safe. */
public final class Members {

    private final byte[] document;
    private final ImmutableListMultimap<String, String> byOwner;
    private final ImmutableListMultimap<String, String> leftOut;
    private final ByteArrayOutputStream out;
    private final Deque<Place> places = new ArrayDeque<>();
    private final Set<String> met = new HashSet<>();

    private Members(
            byte[] document,
            ImmutableListMultimap<String, String> byOwner,
            ImmutableListMultimap<String, String> leftOut) {
        this.document = document;
        this.byOwner = byOwner;
        this.leftOut = leftOut;
        this.out = new ByteArrayOutputStream(document.length + 256);
    }

    /**
     * Puts members in.
     *
     * @param document a canonical document, whose names need no escape
     * @param byOwner members such as {@code "name":1}, by the JSON pointer of the object that they belong to
     * @param leftOutIfEmpty those of the pointers whose objects the document leaves out where they have nothing in them
     * @return the document with all of them
     * @throws IllegalArgumentException if the document has no object at one of the other pointers
     */
    public static byte[] insert(
            byte[] document, ImmutableListMultimap<String, String> byOwner, ImmutableSet<String> leftOutIfEmpty) {
        return new Members(document, byOwner, Multimaps.index(leftOutIfEmpty, Members::above)).inserted();
    }

    private static String above(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    private byte[] inserted() {
        int at = 0;
        while (at < document.length) {
            at = step(at);
        }
        Set<String> homeless = Sets.difference(byOwner.keySet(), ImmutableSet.copyOf(met));
        if (!homeless.isEmpty()) {
            throw new IllegalArgumentException("the document has no object at " + homeless);
        }
        return out.toByteArray();
    }

    /** Copies one token, and gives where the next begins. */
    private int step(int at) {
        byte b = document[at];
        switch (b) {
            case '{', '[' -> places.push(new Place(pointer(), b == '{'));
            case '}' -> close(at);
            case ']' -> places.pop();
            case ',' -> places.element().next();
            case '"' -> {
                return string(at);
            }
            default -> {}
        }
        out.write(b);
        return at + 1;
    }

    private int string(int at) {
        int end = RawJson.stringEnd(document, at);
        places.element().named(new String(document, at + 1, end - at - 2, UTF_8));
        out.write(document, at, end - at);
        return end;
    }

    private void close(int at) {
        String owner = places.pop().pointer;
        met.add(owner);
        boolean first = document[at - 1] == '{';
        for (String member : membersOf(owner)) {
            if (!first) {
                out.write(',');
            }
            first = false;
            out.writeBytes(member.getBytes(UTF_8));
        }
    }

    /** What an object gets, with the objects in it that were left out for being empty. */
    private ImmutableList<String> membersOf(String owner) {
        ImmutableList.Builder<String> members = ImmutableList.builder();
        for (String below : leftOut.get(owner)) {
            if (met.add(below)) {
                String name = below.substring(owner.length() + 1);
                members.add("\"" + name + "\":{" + String.join(",", byOwner.get(below)) + "}");
            }
        }
        return members.addAll(byOwner.get(owner)).build();
    }

    private String pointer() {
        Place place = places.peek();
        return place == null ? "" : place.pointer + "/" + place.segment();
    }

    /** An object or array that is open. */
    private static final class Place {
        private final String pointer;
        private final boolean object;
        private String name = "";
        private boolean named;
        private int index;

        Place(String pointer, boolean object) {
            this.pointer = pointer;
            this.object = object;
        }

        /** A string in an object is a name the first time, and a value the second. */
        void named(String string) {
            if (object && !named) {
                name = string;
                named = true;
            }
        }

        void next() {
            index++;
            named = false;
        }

        String segment() {
            return object ? name : Integer.toString(index);
        }
    }
}
