/**
 * What can only be measured in a Java process of its own: the first document of a fresh process, and a file much larger than
 * the heap. Each measurement starts one process for each way, in turns, and takes the time that the process prints.
 */
@NullMarked
package org.leaguebuilding.benchmarks.process;

import org.jspecify.annotations.NullMarked;
