package org.leaguebuilding.examples.cityreport.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegisterEntryTest {

    @Test
    void a_community_has_the_number_of_a_residents_committee_or_of_a_unit_like_one() {
        for (String number : new String[] {"001", "199", "400", "497"}) {
            assertKind(number, "保成社区居委会", UnitKind.COMMUNITY);
            assertKind(number, "保成社区", UnitKind.COMMUNITY);
        }
    }

    @Test
    void a_village_has_the_number_of_one_or_of_a_unit_like_one() {
        for (String number : new String[] {"200", "399", "500", "597"}) {
            assertKind(number, "油麻岭社区村民委员会", UnitKind.VILLAGE);
            assertKind(number, "油麻岭村委会", UnitKind.VILLAGE);
            assertKind(number, "高庙原种场生活区", UnitKind.VILLAGE);
        }
    }

    @Test
    void a_placeholder_has_the_number_and_the_name_of_one() {
        assertKind("498", "开发区虚拟社区", UnitKind.PLACEHOLDER);
        assertKind("598", "原种场虚拟生活区", UnitKind.PLACEHOLDER);
        assertKind("498", "开发区社区", UnitKind.DOUBTFUL);
        assertKind("400", "开发区虚拟社区", UnitKind.DOUBTFUL);
    }

    @Test
    void a_unit_is_doubtful_where_name_and_number_contradict_each_other() {
        assertKind("019", "薛村矿社区村民委员会", UnitKind.DOUBTFUL);
        assertKind("205", "杜家村社区居民委员会", UnitKind.DOUBTFUL);
        assertKind("501", "贝力克居委会", UnitKind.DOUBTFUL);
        assertKind("401", "油麻岭村委会", UnitKind.DOUBTFUL);
    }

    @Test
    void a_unit_is_doubtful_where_its_number_is_of_no_known_kind() {
        for (String number : new String[] {"000", "499", "599", "600", "999"}) {
            assertKind(number, "北海工业园区社区", UnitKind.DOUBTFUL);
        }
    }

    @Test
    void a_name_may_be_cut_or_written_with_a_slip() {
        assertThat(UnitName.of("新建社区居委")).isEqualTo(UnitName.RESIDENTS_COMMITTEE);
        assertThat(UnitName.of("滨河社区居民委员")).isEqualTo(UnitName.RESIDENTS_COMMITTEE);
        assertThat(UnitName.of("滨河社区居")).isEqualTo(UnitName.RESIDENTS_COMMITTEE);
        assertThat(UnitName.of("牟家小庄社区村民委会")).isEqualTo(UnitName.VILLAGE);
        assertThat(UnitName.of("合隆居")).isEqualTo(UnitName.OPEN);
    }

    @Test
    void what_stands_in_brackets_is_a_remark() {
        assertThat(UnitName.of("东青社区居委会（含东青村村委）")).isEqualTo(UnitName.RESIDENTS_COMMITTEE);
        assertThat(UnitName.of("碧溪村民委员会（农村社区）")).isEqualTo(UnitName.VILLAGE);
        assertThat(UnitName.of("郭庄村（居）委会")).isEqualTo(UnitName.VILLAGE);
    }

    private static void assertKind(String number, String name, UnitKind kind) {
        RegisterEntry unit = new RegisterEntry("420102002" + number, name, "420102002", "420102", "江岸区");
        assertThat(unit.kind()).as(number + " " + name).isEqualTo(kind);
    }
}
