/**
 * A constraint of Jakarta Validation that subjects comply with the policy.
 */
module org.leaguebuilding.jakarta {
    requires transitive org.leaguebuilding.core;

    // A host brings Jakarta Validation, and may bring Hibernate Validator.
    requires static transitive jakarta.validation;
    requires static org.hibernate.validator;
    requires static org.jspecify;

    exports org.leaguebuilding.jakarta;

    // A provider of Jakarta Validation makes the validator.
    opens org.leaguebuilding.jakarta;
}
