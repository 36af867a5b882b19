// Dice that fall alike for the same seed on every machine, and words and figures made of them.
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace zhitu::testing {

class Dice {
public:
    explicit Dice(std::uint32_t seed) : random_(seed) {}

    int between(int low, int high) {
        return low + static_cast<int>(random_() % static_cast<std::uint32_t>(high - low + 1));
    }
    bool chance(int percent) { return between(1, 100) <= percent; }
    template <class Things> const auto& one_of(const Things& things) {
        return things[static_cast<std::size_t>(between(0, static_cast<int>(std::size(things)) - 1))];
    }

    /// Han characters that every font has.
    std::string han(int count) {
        static const std::string characters = "城乡居民人均可支配收入地区生产总值进出口额五年成就比重一二三次业";
        std::string text;
        for (int i = 0; i < count; ++i)
            text += characters.substr(
                3 * static_cast<std::size_t>(between(0, static_cast<int>(characters.size() / 3) - 1)), 3);
        return text;
    }
    /// Words as a desk writes them: mostly Han, now and then with figures, letters, marks or small text.
    std::string words(int least, int most) {
        static const char* const others[] = {"2020年", "“十三五”", "GDP", "（亿元）", "3.5%", "、", "1—9月", "5G"};
        const int count = between(least, most);
        if (chance(80) || count < 6) return han(count);
        if (chance(20)) return "<注音 chēn>郴</>" + han(count - 1);
        if (chance(25)) return han(count - 2) + "<着重>" + han(2) + "</>";
        return han(2) + one_of(others) + han(count - 5);
    }
    std::string digits(int count) {
        std::string text(1, static_cast<char>('0' + between(1, 9)));
        while (static_cast<int>(text.size()) < count) text += static_cast<char>('0' + between(0, 9));
        return text;
    }
    /// 2016年, 2017年 ...
    std::vector<std::string> periods(int count) {
        std::vector<std::string> names;
        const int first = between(2005, 2018);
        for (int i = 0; i < count; ++i) names.push_back(std::to_string(first + i) + "年");
        return names;
    }
    /// Names, no two alike; now and then one as long as an autonomous county's.
    std::vector<std::string> names(int count) {
        std::vector<std::string> names;
        for (int i = 0; i < count; ++i)
            names.push_back(han(chance(8) ? between(6, 10) : between(2, 5)) + std::to_string(i));
        return names;
    }

private:
    std::mt19937 random_;
};

} // namespace zhitu::testing
