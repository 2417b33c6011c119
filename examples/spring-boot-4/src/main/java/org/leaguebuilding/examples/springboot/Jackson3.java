package org.leaguebuilding.examples.springboot;

import org.leaguebuilding.json.input.ReadLimits;
import org.leaguebuilding.json.input.UnknownProperties;
import org.leaguebuilding.json.jackson3.LeagueBuildingModule;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Has Spring's mapper bind the library's types inside classes of the service's own. All that depends on the generation of
 * Jackson is here.
 */
@Configuration(proxyBeanMethods = false)
class Jackson3 {

    /**
     * The module for the service's own edition. Spring Boot adds every module that is a bean to its mapper.
     *
     * @param policy the edition
     * @return the module
     */
    @Bean
    LeagueBuildingModule leagueBuildingModule(LeagueBuildingPolicy policy) {
        return new LeagueBuildingModule(policy, ReadLimits.DEFAULT, UnknownProperties.REJECT);
    }
}
