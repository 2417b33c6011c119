package org.leaguebuilding.consumers.culprit;

/** What hosts cannot name. */
interface Hidden {}
