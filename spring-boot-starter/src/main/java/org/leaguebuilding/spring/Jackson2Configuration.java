package org.leaguebuilding.spring;

import java.util.Locale;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.json.jackson2.LeagueBuildingModule;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The module for a mapper of Jackson 2, which is that of Spring Boot 3. Spring Boot adds every module that is a bean to its mapper. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(name = "com.fasterxml.jackson.databind.ObjectMapper")
class Jackson2Configuration {

    /**
     * The module for the application's edition.
     *
     * @param json the reader and writer
     * @param properties the application's properties
     * @return the module
     */
    @Bean
    @ConditionalOnMissingBean
    LeagueBuildingModule leagueBuildingJackson2Module(LeagueBuildingJson json, LeagueBuildingProperties properties) {
        Locale locale = properties.locale();
        return locale == null ? new LeagueBuildingModule(json) : new LeagueBuildingModule(json, locale);
    }
}
