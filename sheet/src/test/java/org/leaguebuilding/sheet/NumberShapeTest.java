package org.leaguebuilding.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a cell shows a day follows from its number format. */
class NumberShapeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "yyyy-mm-dd | DAY",
                "yyyy\"年\"m\"月\"d\"日\";@ | DAY",
                "[$-804]yyyy\"年\"m\"月\"d\"日\" | DAY",
                "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\" | DAY",
                "[DBNum1][$-zh-CN]yyyy年m月d日 | DAY",
                "m/d/yy h:mm | DAY",
                "yyyy\"年\"m\"月\" | PART_OF_DAY",
                "m\"月\"d\"日\" | PART_OF_DAY",
                "h:mm:ss | PART_OF_DAY",
                "[h]:mm | PART_OF_DAY",
                "0.00% | PERCENT",
                "General | NUMBER",
                "#,##0 | NUMBER",
                "0 | NUMBER",
                "0\"天\" | NUMBER",
                "[Red]0 | NUMBER",
                "@ | NUMBER",
                "000000 | ZEROS"
            })
    void by_its_code(String code, NumberShape shape) {
        assertThat(NumberShape.of(176, code)).isEqualTo(shape);
    }

    @ParameterizedTest
    @CsvSource({"0,NUMBER", "1,NUMBER", "9,PERCENT", "14,DAY", "31,DAY", "57,PART_OF_DAY", "58,PART_OF_DAY", "49,NUMBER"
    })
    void by_its_number_where_it_is_built_in(int format, NumberShape shape) {
        assertThat(NumberShape.of(format, null)).isEqualTo(shape);
    }
}
