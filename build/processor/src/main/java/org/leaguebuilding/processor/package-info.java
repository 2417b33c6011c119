/**
 * The annotation processor of the build: from what records declare of their facts it makes what would be written by hand
 * otherwise. It runs while the library is compiled and is never published.
 *
 * <p>Reading order: {@link org.leaguebuilding.processor.FactProcessor} is what the compiler calls; {@link
 * org.leaguebuilding.processor.FormModels} walks from the documents through all records within them and makes a {@link
 * org.leaguebuilding.processor.FormModel} of each; {@link org.leaguebuilding.processor.TableWriter} writes its table.
 */
@NullMarked
package org.leaguebuilding.processor;

import org.jspecify.annotations.NullMarked;
