/** It requires what the tests use, all of them modules, and lets JUnit find the tests. */
open module com.example.host.tests {
    requires com.example.host;
    requires org.assertj.core;
    requires org.junit.jupiter.api;
    requires org.junit.jupiter.params;
    requires org.leaguebuilding.testing;
}
