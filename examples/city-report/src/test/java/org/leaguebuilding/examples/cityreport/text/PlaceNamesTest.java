package org.leaguebuilding.examples.cityreport.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leaguebuilding.text.Language;

/** Names of places for readers of English. */
class PlaceNamesTest {

    /** The districts of Wuhan as maps have them, and names in which a character is not read as it mostly is. */
    @ParameterizedTest
    @CsvSource({
        "江岸区, Jiang'an",
        "江汉区, Jianghan",
        "硚口区, Qiaokou",
        "汉阳区, Hanyang",
        "武昌区, Wuchang",
        "青山区, Qingshan",
        "洪山区, Hongshan",
        "东西湖区, Dongxihu",
        "汉南区, Hannan",
        "蔡甸区, Caidian",
        "江夏区, Jiangxia",
        "黄陂区, Huangpi",
        "新洲区, Xinzhou",
        "重庆市, Chongqing",
        "长沙市, Changsha",
        "长春市, Changchun",
        "厦门市, Xiamen",
        "保成社区, Baocheng",
        "吕家社区居委会, Lüjia",
        "社区, Shequ"
    })
    void have_their_pinyin_before_them(String name, String pinyin) {
        assertThat(Texts.in(Language.EN).place(name)).isEqualTo(pinyin + " " + name);
        assertThat(Texts.in(Language.EN).shortPlace(name)).isEqualTo(pinyin);
    }

    @Test
    void stay_as_they_are_in_chinese_and_without_chinese_characters() {
        assertThat(Texts.in(Language.ZH_CN).place("江岸区")).isEqualTo("江岸区");
        assertThat(Texts.in(Language.EN).place("Whole city")).isEqualTo("Whole city");
    }

    @Test
    void are_known_by_their_pinyin_with_or_without_its_apostrophe() {
        Texts texts = Texts.in(Language.EN);

        assertThat(texts.isPlace("Jiang'an", "江岸区")).isTrue();
        assertThat(texts.isPlace("jiangan", "江岸区")).isTrue();
        assertThat(texts.isPlace("江岸区", "江岸区")).isTrue();
        assertThat(texts.isPlace("Jianghan", "江岸区")).isFalse();
        assertThat(Texts.in(Language.ZH_CN).isPlace("jiangan", "江岸区")).isFalse();
    }
}
