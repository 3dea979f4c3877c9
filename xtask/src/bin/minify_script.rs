//! Reads a classic script and writes it again, smaller. See `minify.rs` for why this is a program.

use std::io::{Read, Write};
use std::process::ExitCode;

use oxc_allocator::Allocator;
use oxc_codegen::{Codegen, CodegenOptions, CommentOptions};
use oxc_mangler::MangleOptions;
use oxc_minifier::{CompressOptions, Minifier, MinifierOptions};
use oxc_parser::Parser;
use oxc_span::SourceType;

fn main() -> ExitCode {
    let mut source = String::new();
    if let Err(error) = std::io::stdin().read_to_string(&mut source) {
        eprintln!("error: cannot read the script: {error}");
        return ExitCode::FAILURE;
    }
    let memory = Allocator::default();
    let parsed = Parser::new(&memory, &source, SourceType::script()).parse();
    if !parsed.diagnostics.is_empty() {
        for fault in parsed.diagnostics {
            eprintln!("{:?}", fault.with_source_code(source.clone()));
        }
        return ExitCode::FAILURE;
    }
    let mut program = parsed.program;
    let options = MinifierOptions {
        mangle: Some(MangleOptions::default()),
        // A property may be looked up by name from wasm, so property names stay.
        mangle_properties: None,
        compress: Some(CompressOptions::smallest()),
    };
    let names = Minifier::new(options).minify(&memory, &mut program).scoping;
    let small = Codegen::new()
        .with_options(CodegenOptions {
            minify: true,
            comments: CommentOptions::disabled(),
            ..Default::default()
        })
        .with_scoping(names)
        .build(&program)
        .code;
    match std::io::stdout().write_all(small.as_bytes()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: cannot write the script: {error}");
            ExitCode::FAILURE
        }
    }
}
