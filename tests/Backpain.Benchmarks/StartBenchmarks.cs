using Backpain.Knowledge.Content;
using Backpain.Knowledge.Learning;
using Backpain.Knowledge.Questions;
using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.DependencyInjection;

namespace Backpain.Benchmarks;

/// <summary>What a start pays for the content.</summary>
public class StartBenchmarks
{
    [Benchmark]
    public ContentSnapshot ReadContent() => BenchmarkContent.Read();

    [Benchmark]
    public Understanding ReadLoadAndUnderstandOnce()
    {
        using var services = BenchmarkContent.Services();
        return services.GetRequiredService<IUnderstandMessages>().Understand("does it hurt", ConversationSoFar.None);
    }

    [Benchmark]
    public object ReadAndLearnAnew() => ContentLibrary.Read(BenchmarkContent.Folder, LearnedPlaces.None).Learned.Value;
}
