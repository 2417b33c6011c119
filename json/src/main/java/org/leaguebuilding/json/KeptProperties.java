package org.leaguebuilding.json;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import org.leaguebuilding.json.bytes.Members;
import org.leaguebuilding.json.codec.Codec;
import org.leaguebuilding.json.codec.WrittenPlace;
import org.leaguebuilding.json.input.UnknownProperty;

/** Puts properties that were kept back where they belong. */
final class KeptProperties {

    private KeptProperties() {}

    /** Puts them into the document of a subject, which the codec wrote. */
    static byte[] insert(byte[] canonical, ImmutableList<UnknownProperty> unknown, Codec<?> codec) {
        if (unknown.isEmpty()) {
            return canonical;
        }
        ImmutableListMultimap.Builder<String, String> byOwner = ImmutableListMultimap.builder();
        ImmutableSet.Builder<String> leftOutIfEmpty = ImmutableSet.builder();
        for (UnknownProperty property : unknown) {
            WrittenPlace owner = codec.place(path(ownerOf(property)));
            byOwner.put(owner.pointer(), PropertyName.of(property) + ":" + property.json());
            if (owner.leftOutIfEmpty()) {
                leftOutIfEmpty.add(owner.pointer());
            }
        }
        return Members.insert(canonical, byOwner.build(), leftOutIfEmpty.build());
    }

    /** The pointer of the object that a property stands in. */
    private static String ownerOf(UnknownProperty property) {
        return property.pointer().substring(0, property.pointer().lastIndexOf('/'));
    }

    private static ImmutableList<String> path(String pointer) {
        return pointer.isEmpty()
                ? ImmutableList.of()
                : ImmutableList.copyOf(Splitter.on('/').split(pointer.substring(1)));
    }
}
