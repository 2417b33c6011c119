package org.leaguebuilding.examples.cityreport.pages;

import com.google.common.collect.ImmutableList;

/**
 * One page.
 *
 * @param frame what all pages of its language share
 * @param place where it is
 * @param title its heading
 * @param above the pages above it, from the start page down
 * @param blocks what stands on it
 */
public record Page(Frame frame, Place place, String title, ImmutableList<Link> above, ImmutableList<Block> blocks) {

    /**
     * The address of another file of the site.
     *
     * @param path the file's path in the folder of the site
     * @return the address as seen from this page
     */
    public String href(String path) {
        return place.up() + path;
    }

    /** {@return the address of the same page in the other language} */
    public String otherHref() {
        return href(frame.other() + "/" + place.name());
    }

    /**
     * A name of a page.
     *
     * @param text its heading
     * @param path its path in the folder of the site
     */
    public record Link(String text, String path) {}
}
