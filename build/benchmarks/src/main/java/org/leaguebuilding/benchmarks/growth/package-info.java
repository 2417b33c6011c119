/**
 * What happens when a subject grows: {@code benchmarks growth} makes every list of every subject, and shapes such as chains,
 * rings, stars and all-to-all, twice and four times as large, and prints how many times as long reading, checking and writing
 * take. Near linear code doubles its time with each step.
 */
@NullMarked
package org.leaguebuilding.benchmarks.growth;

import org.jspecify.annotations.NullMarked;
