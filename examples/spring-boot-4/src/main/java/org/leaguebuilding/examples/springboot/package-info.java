/**
 * A web service that checks proposals. {@link org.leaguebuilding.examples.springboot.ProposalController} answers, {@link
 * org.leaguebuilding.examples.springboot.Problems} says what is wrong as problem details, {@link
 * org.leaguebuilding.examples.springboot.ProposalService} starts it. The same sources run with Spring Boot 4 and with 3.
 */
@NullMarked
package org.leaguebuilding.examples.springboot;

import org.jspecify.annotations.NullMarked;
