package org.leaguebuilding.json.token;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.value.LocalizedText;

/** What has the properties of an object, as the refusal of another property speaks of it. */
public interface Owner {

    /**
     * What people call it.
     *
     * @return its title
     */
    LocalizedText title();

    /**
     * The names of its properties.
     *
     * @return all of them
     */
    ImmutableList<String> properties();
}
