using System.Globalization;
using System.Text;
using NeuroLang.Compiler.Data;

namespace NeuroLang.Compiler.Tests.Data;

/// <summary>Comma-separated text.</summary>
public sealed class DataTableTests
{
    [Theory]
    [InlineData("a,b\n1,2\n3,4\n")]
    [InlineData("a;b\r\n1;2\r\n3;4")]
    [InlineData("\uFEFFa\tb\n1\t2\n\n# a note, with commas\n 3 \t 4 \n")]
    [InlineData("# first\n\"a\",b\n\"1\",2\n\"3\" , \"4\"\n  \n")]
    public void SeparatorsBlanksAndCommentsDoNotCount(string text)
    {
        var table = Read(text);
        Assert.Equal(["a", "b"], table.Columns.ToArray());
        Assert.Equal([1, 3], table.Numbers(0));
        Assert.Equal([2, 4], table.Numbers(1));
    }

    [Fact]
    public void QuotesKeepSeparatorsNewLinesAndQuotes()
    {
        var table = Read("name,w\n\"a,b\",1\n\"say \"\"so\"\"\",2\n\"two\nlines\",3\n\"\",4\nü,5\n");
        Assert.Equal(["a,b", "say \"so\"", "two\nlines", "", "ü"], table.Texts(0));
        Assert.Equal([1, 2, 3, 4, 5], table.Numbers(1));
        Assert.Equal([2, 3, 4, 6, 7], Enumerable.Range(0, 5).Select(table.Line));
    }

    [Theory]
    [InlineData("1,2\n3,4\n", true, new[] { "1", "2" }, 1)]
    [InlineData("1,2\n3,4\n", null, new[] { "0", "1" }, 2)]
    [InlineData(",2\n3,4\n", null, new[] { "", "2" }, 1)]
    public void MatricesOfNumbersHaveNoHeading(string text, bool? heading, string[] columns, int rows)
    {
        var table = DataTable.Read(new DataFile("m.csv", Encoding.UTF8.GetBytes(text)), heading);
        Assert.Equal(columns, table.Columns.ToArray());
        Assert.Equal(rows, table.Rows);
    }

    [Theory]
    [InlineData("", 0, "it is empty")]
    [InlineData("# only a note\n", 0, "it is empty")]
    [InlineData("a,b\n1,2\n1\n", 3, "there are 1 fields, not 2 as in the first row")]
    [InlineData("a,b\n1,2,3\n", 2, "there are 3 fields, not 2 as in the first row")]
    [InlineData("a,b\n1,\"2\n3,4\n", 2, "a quote is not closed")]
    [InlineData("a,b,a\n1,2,3\n", 1, "the column \"a\" is there twice")]
    public void BrokenTablesAreRefused(string text, int line, string problem)
    {
        var exception = Assert.Throws<DataTableException>(() => Read(text));
        Assert.Equal((line, problem), (exception.Line, exception.Message));
    }

    [Theory]
    [InlineData("ten")]
    [InlineData("")]
    [InlineData("1.2.3")]
    [InlineData("1e")]
    [InlineData("--1")]
    [InlineData("0x10")]
    public void WhatIsNoNumberIsRefused(string field)
    {
        var table = Read("a,b\n1,2\n" + field + ",4\n");
        var exception = Assert.Throws<DataTableException>(() => table.Numbers(0));
        Assert.Equal((3, $"\"{field}\" in the column \"a\" is no number"), (exception.Line, exception.Message));
        Assert.Equal([2, 4], table.Numbers(1));
    }

    [Fact]
    public void NumbersAreTheNearestDoubles()
    {
        string[] hard =
        [
            "0", "-0", "1", "+1", "-1.5e3", "9007199254740993", "9007199254740992", "123456789012345678", "1234567890123456789012", "1e22", "1e23", "1e-22", "1e-23",
            "0.1", "0.30000000000000004", "2.2250738585072011e-308", "4.9406564584124654e-324", "1.7976931348623157e308", "1e400", "8.5e-400", ".5", "5.", "00012.50", "1E+5",
            "179769313486231580793e289", "6.02214076e23", "0.000000000000000000000000000001", "123456.7890123456e-10",
        ];
        var random = new Random(5);
        var all = hard.Concat(Enumerable.Range(0, 20000).Select(n => (n % 4) switch
        {
            0 => random.NextDouble().ToString("R", CultureInfo.InvariantCulture),
            1 => BitConverter.Int64BitsToDouble(random.NextInt64() & 0x7FEFFFFFFFFFFFFF).ToString("R", CultureInfo.InvariantCulture),
            2 => (random.NextDouble() * 1e4).ToString("F6", CultureInfo.InvariantCulture),
            _ => random.Next(-1000000, 1000000).ToString(CultureInfo.InvariantCulture) + "e" + random.Next(-30, 30).ToString(CultureInfo.InvariantCulture),
        })).ToArray();
        var values = Read("x\n" + string.Join("\n", all)).Numbers(0);
        for (var n = 0; n < all.Length; n++)
        {
            Assert.True(BitConverter.DoubleToInt64Bits(double.Parse(all[n], CultureInfo.InvariantCulture)) == BitConverter.DoubleToInt64Bits(values[n]), all[n]);
        }

        Assert.Equal([double.NaN, double.NaN, double.PositiveInfinity, double.NegativeInfinity], Read("x\nNaN\nNA\ninf\n-Inf\n").Numbers(0));
    }

    private static DataTable Read(string text) => DataTable.Read(new DataFile("t.csv", Encoding.UTF8.GetBytes(text)), true);
}
