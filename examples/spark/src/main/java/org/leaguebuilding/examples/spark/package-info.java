/**
 * A job for Spark that checks files of subjects of any size: {@link org.leaguebuilding.examples.spark.CheckJob} is what is submitted, {@link
 * org.leaguebuilding.examples.spark.Pieces} cuts the files, {@link org.leaguebuilding.examples.spark.PieceCheck} answers the lines of a piece, and
 * {@link org.leaguebuilding.examples.spark.Outputs} writes what comes of it.
 */
@NullMarked
package org.leaguebuilding.examples.spark;

import org.jspecify.annotations.NullMarked;
