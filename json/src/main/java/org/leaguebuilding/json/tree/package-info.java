/**
 * Edition files as trees of nodes that know where they stand, whichever generation of Jackson reads them, and whether they are JSON
 * or YAML.
 */
@NullMarked
package org.leaguebuilding.json.tree;

import org.jspecify.annotations.NullMarked;
