using Recount.App;

return await CommandLine.RunAsync(args);
