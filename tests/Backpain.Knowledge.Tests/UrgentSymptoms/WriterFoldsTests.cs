using Backpain.Knowledge.UrgentSymptoms.Evaluating;
using Backpain.Knowledge.UrgentSymptoms.Weighing;

namespace Backpain.Knowledge.Tests.UrgentSymptoms;

public sealed class WriterFoldsTests
{
    private static readonly Example[] Examples =
    [
        .. Enumerable.Range(1, 15).SelectMany(writer => Enumerable.Repeat(new Example($"writer{writer}", "my tea is cold", null, []), 10 * writer)),
        .. Enumerable.Repeat(new Example(null, "is there tea", null, []), 500),
    ];

    [Fact]
    public void Every_writer_is_in_one_fold() =>
        WriterFolds.Of(Examples).SelectMany(fold => fold).Order().ShouldBe(Examples.Select(example => example.Writer).OfType<string>().Distinct().Order());

    [Fact]
    public void Folds_are_about_as_large_as_each_other()
    {
        var sizes = WriterFolds.Of(Examples).Select(fold => Examples.Count(example => !example.IsOrdinary && fold.Contains(example.Writer!))).ToList();

        sizes.ShouldAllBe(size => size > 0.8 * sizes.Max());
    }

    [Fact]
    public void The_order_of_the_examples_does_not_matter() =>
        WriterFolds.Of([.. Examples.Reverse()]).Select(Written).ShouldBe(WriterFolds.Of(Examples).Select(Written));

    [Fact]
    public void A_single_writer_is_a_fold() => WriterFolds.Of(Examples[..10]).ShouldHaveSingleItem().ShouldBe(["writer1"]);

    private static string Written(IReadOnlySet<string> writers) => string.Join(' ', writers.Order());
}
